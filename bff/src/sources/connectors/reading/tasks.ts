import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import type { PageReading } from '@minxin/shared/sources/reading';
import type { RefusedItem } from '../../source-item.ts';
import type { GivenItem } from '../given-item.ts';
import type { ListedLink } from '../listed/listed-link.ts';
import type { Finished } from './finish-item.ts';

/** A document as it came. */
export interface Arrived {
  bytes: Uint8Array;
  contentType: string;
  url: string;
}

/** An article as it came, with what its list says of it. */
export type ArrivedArticle = Arrived & { listed: ListedLink };

export interface Tasks {
  /** A feed, read and clean. */
  feed: { given: Arrived & { cleaning: CleaningProfile }; done: Finished };
  /** The links of a list page. */
  list: { given: Arrived & { reading: PageReading }; done: ListedLink[] };
  /** Articles as they stand on their pages, in order. */
  articles: {
    given: { articles: ArrivedArticle[]; reading: PageReading };
    done: Array<GivenItem | RefusedItem>;
  };
  /** Announcements of another Minxin, in order. */
  minxin: { given: { articles: ArrivedArticle[] }; done: Array<GivenItem | RefusedItem> };
  /** Items made clean. */
  clean: { given: { items: Array<GivenItem | RefusedItem>; cleaning: CleaningProfile }; done: Finished };
}
export type Task = { [K in keyof Tasks]: { kind: K } & Tasks[K]['given'] }[keyof Tasks];

/** Does one task; what it needs is loaded only for it, because a thread begins with nothing. */
export async function perform(task: Task): Promise<Tasks[keyof Tasks]['done']> {
  switch (task.kind) {
    case 'feed': {
      const { readFeed } = await import('../rss/read-feed.ts');
      const { finishItems } = await import('./finish-item.ts');
      return finishItems(readFeed(Buffer.from(task.bytes), task.contentType, task.url), task.cleaning);
    }
    case 'list': {
      const { readList } = await import('../page/read-list.ts');
      return readList(task, task.reading);
    }
    case 'articles': {
      const { readArticle } = await import('../page/read-article.ts');
      return task.articles.map((article, at) => readArticle(article, task.reading, at + 1));
    }
    case 'minxin': {
      const { readAnswer } = await import('../minxin/read-answer.ts');
      return task.articles.map((article, at) => readAnswer(article, at + 1));
    }
    case 'clean': {
      const { finishItems } = await import('./finish-item.ts');
      return finishItems(task.items, task.cleaning);
    }
  }
}
