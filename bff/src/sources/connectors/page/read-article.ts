import type { PageReading } from '@minxin/shared/sources/reading';
import type { RefusedItem } from '../../source-item.ts';
import type { GivenItem } from '../given-item.ts';
import { readDate } from '../reading/read-date.ts';
import type { ArrivedArticle } from '../reading/tasks.ts';
import { Unreadable } from '../reading/unreadable.ts';
import { findBody } from './find-body.ts';
import { all, htmlOf, pageOf, wordsOf, type Tree } from './dom.ts';
import { metaTagsOf } from './meta-tags.ts';
import { dateIn } from './page-date.ts';

/**
 * Reads an article from its page: the standard meta tags first, then the source's own selectors, then the places
 * where such things usually stand.
 */
export function readArticle(article: ArrivedArticle, reading: PageReading, item: number): GivenItem | RefusedItem {
  try {
    return read(article, reading);
  } catch (error) {
    const reason = error instanceof Unreadable ? error.fault : 'item-unreadable';
    return { item, title: article.listed.title, reason };
  }
}

function read(article: ArrivedArticle, reading: PageReading): GivenItem {
  const page = pageOf(article);
  const meta = metaTagsOf(page);
  const body = findBody(page, reading.body);
  if (!body) throw new Unreadable('no-body', 'no text of an article found');
  const title = meta.title ?? chosen(page, reading.title) ?? usualTitle(page, article.listed.title);
  const words = wordsOf(body);
  const description = meta.description ?? '';
  return {
    title,
    // A description that does not stand in the text is the site's, not the article's.
    summary:
      description !== '' && words.replace(/\s/g, '').includes(description.replace(/\s/g, '').slice(0, 12))
        ? description
        : '',
    html: htmlOf(body),
    link: article.url,
    publishedAt:
      readDate(meta.date) ??
      (meta.date === undefined ? null : dateIn(meta.date)) ??
      dateIn(chosen(page, reading.date) ?? '') ??
      dateNear(page, title, words) ??
      article.listed.date,
    sourceName: meta.origin ?? null,
    named: meta.column === undefined ? [] : [meta.column.slice(0, 100)],
  };
}

function chosen(page: Tree, selector: string | undefined): string | undefined {
  const [found] = selector === undefined ? [] : all(selector, page);
  return (found && wordsOf(found)) || undefined;
}

function usualTitle(page: Tree, listed: string): string {
  const [head] = all('title', page);
  const whole = head ? wordsOf(head) : '';
  const [shared] = all('meta[property="og:title"]', page);
  const headings = all('h1, h2, h3, [class*="title"], [id*="title"]', page).map(wordsOf);
  // A heading that the window's title repeats is the article's, not the site's.
  const heading = headings.find((words) => words.length >= 6 && words.length <= 200 && whole.includes(words));
  const window = whole.split(/[_|]|--| - /)[0]?.trim() ?? '';
  return heading ?? (shared?.attribs['content']?.trim() || listed || window);
}

function dateNear(page: Tree, title: string, text: string): string | null {
  const marked = all('time[datetime], .pubtime, #pubtime, .publish-time, .pub-time, .date, .time, #pubDate', page);
  const words = wordsOf(all('body', page)[0] ?? page);
  const at = words.indexOf(title);
  const beside = at < 0 ? null : dateIn(words.slice(at + title.length, at + title.length + 400));
  if (beside !== null) return beside;
  for (const each of marked) {
    const date = dateIn(each.attribs['datetime'] ?? '') ?? dateIn(wordsOf(each));
    if (date !== null) return date;
  }
  const begins = words.indexOf(text.slice(0, 30));
  return begins < 0 ? null : dateIn(words.slice(Math.max(0, begins - 200), begins));
}
