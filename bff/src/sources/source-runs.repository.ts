import { In, type EntityManager } from 'typeorm';
import { sourceRunSchema, type SourceRunRow } from './source-run.entity.ts';
import { sourcePageSchema, type SourcePageRow } from './source-text.entity.ts';

// Enough to see a week of a source that is read every hour.
const mostRuns = 200;

/** Adds a run and forgets those beyond the newest two hundred of its source. */
export async function addRun(manager: EntityManager, row: SourceRunRow): Promise<void> {
  await manager.insert(sourceRunSchema, { ...row, errors: row.errors.slice(0, 20) } as never);
  const [last] = await manager.find(sourceRunSchema, {
    select: { id: true },
    where: { sourceId: row.sourceId },
    order: { id: 'DESC' },
    skip: mostRuns,
    take: 1,
  });
  if (last)
    await manager
      .createQueryBuilder()
      .delete()
      .from(sourceRunSchema)
      .where('source_id = :sourceId AND id <= :id', { sourceId: row.sourceId, id: last.id })
      .execute();
}

/** One page of a source's runs, newest first, and one beyond it. */
export function runsOf(
  manager: EntityManager,
  sourceId: string,
  { limit, before }: { limit: number; before: string | undefined },
): Promise<SourceRunRow[]> {
  const query = manager
    .createQueryBuilder(sourceRunSchema, 'r')
    .where('r.source_id = :sourceId', { sourceId })
    .orderBy('r.id', 'DESC')
    .limit(limit + 1);
  if (before !== undefined) query.andWhere('r.id < :before', { before });
  return query.getMany();
}

export const pagesOf = (manager: EntityManager, sourceId: string): Promise<SourcePageRow[]> =>
  manager.find(sourcePageSchema, { where: { sourceId }, order: { urlHash: 'ASC' } });

/** Keeps what asking for documents gave; those that are no longer listed are forgotten. */
export async function savePages(
  manager: EntityManager,
  sourceId: string,
  { listed, asked }: { listed: readonly string[]; asked: readonly SourcePageRow[] },
): Promise<void> {
  for (let at = 0; at < asked.length; at += 50)
    await manager.upsert(sourcePageSchema, asked.slice(at, at + 50) as never, ['sourceId', 'urlHash']);
  const gone = (await manager.find(sourcePageSchema, { select: { urlHash: true }, where: { sourceId } }))
    .map((row) => row.urlHash)
    .filter((hash) => !listed.includes(hash));
  for (let at = 0; at < gone.length; at += 200)
    await manager.delete(sourcePageSchema, { sourceId, urlHash: In(gone.slice(at, at + 200)) });
}

/** Forgets what was read of a source's documents, so that all are read anew. */
export async function forgetPages(manager: EntityManager, sourceId: string): Promise<void> {
  await manager.delete(sourcePageSchema, { sourceId });
}
