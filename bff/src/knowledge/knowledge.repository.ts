import { Brackets, In, MoreThan, type EntityManager } from 'typeorm';
import { escapeLike } from '../platform/persistence/like.ts';
import { returning } from '../platform/persistence/returning.ts';
import { articleSchema, type ArticleRow } from './knowledge.entity.ts';

export const articleById = (manager: EntityManager, id: string): Promise<ArticleRow | null> =>
  manager.findOneBy(articleSchema, { id });

/** Published articles that contain one of the runs, the most helpful first. */
export function articlesWith(manager: EntityManager, runs: readonly string[], limit: number): Promise<ArticleRow[]> {
  const query = manager.createQueryBuilder(articleSchema, 'a').where('a.state = :state', { state: 'published' });
  query.orderBy('a.helpful', 'DESC').addOrderBy('a.id').limit(limit);
  if (runs.length === 0) return query.getMany();
  const contains = new Brackets((any) =>
    runs.forEach((run, at) => {
      const like = { [`run${at}`]: `%${escapeLike(run)}%` };
      any.orWhere(`a.sought LIKE :run${at} ESCAPE '\\'`, like).orWhere(`a.answer LIKE :run${at} ESCAPE '\\'`, like);
    }),
  );
  return query.andWhere(contains).getMany();
}

/** One page of articles of some offices, longest unverified first, and one row beyond it. */
export function articlesPage(
  manager: EntityManager,
  {
    offices,
    state,
    limit,
    after,
  }: {
    offices: readonly string[];
    state: ArticleRow['state'] | undefined;
    limit: number;
    after: readonly [string, string] | undefined;
  },
): Promise<ArticleRow[]> {
  const query = manager
    .createQueryBuilder(articleSchema, 'a')
    .where('a.office_id IN (:...offices)', { offices: [...offices, ''] })
    .orderBy('a.verifiedAt')
    .addOrderBy('a.id')
    .limit(limit + 1);
  if (state !== undefined) query.andWhere('a.state = :state', { state });
  if (after) {
    query.andWhere('(a.verified_at > :at OR (a.verified_at = :at AND a.id > :id))', { at: after[0], id: after[1] });
  }
  return query.getMany();
}

export async function addArticles(manager: EntityManager, rows: ArticleRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(articleSchema, rows);
}

/** Changes an article that is still at `version`; false when somebody was faster. */
export async function changeArticleRow(
  manager: EntityManager,
  id: string,
  version: number,
  change: Partial<ArticleRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(articleSchema)
    .set({ ...change, version: version + 1 })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}

/** Counts a citizen whom an article helped, once. */
export async function thank(manager: EntityManager, articleId: string, citizenId: string, at: string): Promise<void> {
  const added = await returning(
    manager,
    'INSERT INTO knowledge_thanks (article_id, citizen_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING at',
    [articleId, citizenId, at],
  );
  if (added.length > 0) await manager.increment(articleSchema, { id: articleId }, 'helpful', 1);
}

export const publishedArticles = (manager: EntityManager, ids: readonly string[]): Promise<ArticleRow[]> =>
  manager.findBy(articleSchema, { id: In([...ids]), state: 'published' });

/** Ids of published articles in order, after the given one. */
export const publishedIdsAfter = async (manager: EntityManager, after: string, limit: number): Promise<string[]> => {
  const where = { id: MoreThan(after), state: 'published' } as const;
  const rows = await manager.find(articleSchema, { select: { id: true }, where, order: { id: 'ASC' }, take: limit });
  return rows.map(({ id }) => id);
};
