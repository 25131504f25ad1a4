import type { Article, StaffArticle } from '@minxin/shared/knowledge/article';
import type { Page } from '@minxin/shared/page';
import type { EntityManager } from 'typeorm';
import type { Offices } from '../offices/index.ts';
import type { CitizenCaller, Once, StaffCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { findArticles } from './find-articles.ts';
import type { ArticleRow } from './knowledge.entity.ts';
import { presentArticle, presentStaffArticle, type Around } from './knowledge.presenter.ts';
import { addArticles, articleById, articlesPage, thank } from './knowledge.repository.ts';
import { findableArticles } from './show-to-search.ts';
import type { Findable } from '../platform/searchable.ts';
import { changeArticle, createArticle, rowOf, type ArticleText, type WritingParts } from './write-article.ts';

export interface Knowledge {
  findable: Findable;
  find(words: string | undefined): Promise<Article[]>;
  /** A published article; any other does not exist. */
  read(id: string): Promise<Article>;
  /** Counts a citizen whom it helped, once; answers how many it helped. */
  thank(caller: CitizenCaller, id: string): Promise<number>;
  page(
    caller: StaffCaller,
    asked: {
      limit: number;
      cursor?: string | undefined;
      state?: ArticleRow['state'] | undefined;
      office?: string | undefined;
    },
  ): Promise<Page<StaffArticle>>;
  create(caller: StaffCaller, once: Once, text: ArticleText): Promise<StaffArticle>;
  change(caller: StaffCaller, id: string, text: ArticleText & { version: number }): Promise<StaffArticle>;
  /** Adds articles in the caller's transaction; answers their ids in order. */
  add(
    manager: EntityManager,
    articles: Array<ArticleText & { verifiedAt: string; helpful?: number }>,
  ): Promise<string[]>;
}

/** Reviewed questions and answers for instant help. */
export function createKnowledge(parts: WritingParts & { offices: Offices }): Knowledge {
  const { database, clock, offices, outbox } = parts;
  const around = async (rows: ArticleRow[]): Promise<Around> => ({
    offices: await offices.find(rows.map((row) => row.officeId)),
    now: clock.now(),
  });
  const readStaff = async (id: string): Promise<StaffArticle> => {
    const row = (await articleById(database.read, id))!;
    return presentStaffArticle(row, await around([row]));
  };
  const published = async (manager: EntityManager, id: string): Promise<ArticleRow> => {
    const row = await articleById(manager, id);
    if (row?.state !== 'published') throw platformRefusals.absent();
    return row;
  };
  return {
    findable: findableArticles,
    async find(words) {
      const rows = await findArticles(database.read, words);
      const known = await around(rows);
      return rows.map((row) => presentArticle(row, known));
    },
    async read(id) {
      const row = await published(database.read, id);
      return presentArticle(row, await around([row]));
    },
    thank: (caller, id) =>
      database.write(async (manager) => {
        await published(manager, id);
        await thank(manager, id, caller.id, nowText(clock));
        await outbox.record(manager, { name: 'knowledge/thanked', payload: { articleId: id } });
        return (await published(manager, id)).helpful;
      }),
    async page(caller, { limit, cursor, state, office }) {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const below = office === undefined ? caller.officeIds : await offices.subtree(office);
      const within = below.filter((each) => caller.officeIds.includes(each));
      const rows = await articlesPage(database.read, { offices: within, state, limit, after });
      const known = await around(rows);
      return pageFrom(
        rows,
        limit,
        (row) => [row.verifiedAt, row.id],
        (row) => presentStaffArticle(row, known),
      );
    },
    create: async (caller, once, text) => readStaff(await createArticle(parts, caller, once, text)),
    async change(caller, id, text) {
      await changeArticle(parts, caller, id, text);
      return readStaff(id);
    },
    async add(manager, articles) {
      const rows = articles.map((each) => ({
        id: newId(),
        ...rowOf(each),
        verifiedAt: each.verifiedAt,
        helpful: each.helpful ?? 0,
        version: 1,
      }));
      await addArticles(manager, rows);
      await outbox.record(manager, { name: 'knowledge/imported', payload: { articleIds: rows.map((row) => row.id) } });
      return rows.map((row) => row.id);
    },
  };
}
