import { In, type EntityManager } from 'typeorm';
import { sourceItemSchema, sourceSchema, type SourceItemRow, type SourceRow } from './sources.entity.ts';
import { sourceRawSchema, type SourceRawRow } from './source-text.entity.ts';

export const allSources = (manager: EntityManager): Promise<SourceRow[]> =>
  manager.find(sourceSchema, { order: { name: 'ASC', id: 'ASC' } });

export const sourceById = (manager: EntityManager, id: string): Promise<SourceRow | null> =>
  manager.findOneBy(sourceSchema, { id });

export async function addSource(manager: EntityManager, row: SourceRow): Promise<void> {
  await manager.insert(sourceSchema, row as never);
}

/** Changes the settings of a source that still has the given version; false when it had moved on. */
export async function changeSourceAt(
  manager: EntityManager,
  { id, version }: SourceRow,
  change: Partial<SourceRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(sourceSchema)
    .set({ ...change, version: version + 1 } as never)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}

/** Notes how a run went; settings and their version stay. */
export async function noteRun(manager: EntityManager, id: string, note: Partial<SourceRow>): Promise<void> {
  await manager.update(sourceSchema, { id }, note as never);
}

export const dueSources = (manager: EntityManager, now: string): Promise<SourceRow[]> =>
  manager
    .createQueryBuilder(sourceSchema, 's')
    .where('s.paused = :paused AND s.due_at <= :now', { paused: false, now })
    .orderBy('s.dueAt')
    .getMany();

/** Takes a due run by moving the due time on; false when another instance took it. */
export async function takeRun(manager: EntityManager, { id, dueAt }: SourceRow, next: string): Promise<boolean> {
  const taken = await manager
    .createQueryBuilder()
    .update(sourceSchema)
    .set({ dueAt: next })
    .where('id = :id AND due_at = :dueAt', { id, dueAt })
    .execute();
  return taken.affected === 1;
}

export const itemsOf = (manager: EntityManager, sourceId: string): Promise<SourceItemRow[]> =>
  manager.find(sourceItemSchema, { where: { sourceId }, order: { identity: 'ASC' } });

/** How many items each source has brought, and how many of them it no longer shows. */
export const countItems = (
  manager: EntityManager,
): Promise<Array<{ sourceId: string; items: number | string; missing: number | string }>> =>
  manager
    .createQueryBuilder(sourceItemSchema, 'i')
    .select('i.source_id', 'sourceId')
    .addSelect('COUNT(*)', 'items')
    .addSelect('COUNT(i.missing_since)', 'missing')
    .groupBy('i.source_id')
    .getRawMany();

export async function addItems(manager: EntityManager, rows: SourceItemRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(sourceItemSchema, rows);
}

export async function changeItem(
  manager: EntityManager,
  { sourceId, identity }: SourceItemRow,
  change: Partial<SourceItemRow>,
): Promise<void> {
  await manager.update(sourceItemSchema, { sourceId, identity }, change);
}

/** Notes since when these items are missing, or with null that they are shown again. */
export async function setItemsMissing(
  manager: EntityManager,
  sourceId: string,
  identities: string[],
  missingSince: string | null,
): Promise<void> {
  for (let at = 0; at < identities.length; at += 200)
    await manager.update(
      sourceItemSchema,
      { sourceId, identity: In(identities.slice(at, at + 200)) },
      { missingSince },
    );
}

/** Notes that everything not missing was seen now. */
export async function touchItems(manager: EntityManager, sourceId: string, lastSeenAt: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(sourceItemSchema)
    .set({ lastSeenAt })
    .where('source_id = :sourceId AND missing_since IS NULL', { sourceId })
    .execute();
}

/** Adds raw texts; one that is there already is the same text and stays. */
export async function addRaws(manager: EntityManager, rows: SourceRawRow[]): Promise<void> {
  if (rows.length > 0)
    await manager
      .createQueryBuilder()
      .insert()
      .into(sourceRawSchema)
      .values(rows as never)
      .orIgnore()
      .execute();
}
