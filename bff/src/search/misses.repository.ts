import type { EntityManager } from 'typeorm';
import { runStatement } from '../platform/persistence/statement.ts';
import { missSchema, type MissRow } from './search.entity.ts';

/** Counts a search that found nothing. */
export async function countMiss(manager: EntityManager, words: string, at: string): Promise<void> {
  await runStatement(
    manager,
    `INSERT INTO search_misses (words, count, first_at, last_at) VALUES (:words, 1, :at, :at)
     ON CONFLICT (words) DO UPDATE SET count = search_misses.count + 1, last_at = :at`,
    { words, at },
  );
}

/** Keeps the newest `most`. */
export async function forgetMisses(manager: EntityManager, most: number): Promise<void> {
  await runStatement(
    manager,
    `DELETE FROM search_misses WHERE last_at <
       (SELECT last_at FROM search_misses ORDER BY last_at DESC LIMIT 1 OFFSET :most)`,
    { most },
  );
}

/** One page of them, newest or most frequent first, and one row beyond it. */
export function missesPage(
  manager: EntityManager,
  {
    sort,
    limit,
    after,
  }: { sort: 'newest' | 'frequent'; limit: number; after: readonly [string | number, string] | undefined },
): Promise<MissRow[]> {
  const query = manager.createQueryBuilder(missSchema, 'm').limit(limit + 1);
  query.orderBy(sort === 'newest' ? 'm.lastAt' : 'm.count', 'DESC').addOrderBy('m.words', 'DESC');
  const column = sort === 'newest' ? 'm.last_at' : 'm.count';
  if (after) query.where(`(${column}, m.words) < (:value, :words)`, { value: after[0], words: after[1] });
  return query.getMany();
}
