import type { ConflictState } from '@minxin/shared/sources/conflict';
import type { EntityManager } from 'typeorm';
import { sourceConflictSchema, type SourceConflictRow } from './conflict.entity.ts';

/** Adds conflicts; a pair that is known stays as it was decided. */
export async function addConflicts(manager: EntityManager, rows: SourceConflictRow[]): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(sourceConflictSchema)
    .values(rows as never)
    .orIgnore()
    .execute();
}

/** One page of conflicts in which one of these offices has a copy, newest first; and one row beyond it. */
export function conflictPage(
  manager: EntityManager,
  filter: { officeIds: readonly string[]; state: ConflictState; limit: number; before: string | undefined },
): Promise<SourceConflictRow[]> {
  const { officeIds, state, limit, before } = filter;
  const query = manager
    .createQueryBuilder(sourceConflictSchema, 'c')
    .where('c.state = :state', { state })
    .andWhere('(c.first_office_id IN (:...officeIds) OR c.second_office_id IN (:...officeIds))', { officeIds })
    .orderBy('c.id', 'DESC')
    .limit(limit + 1);
  if (before !== undefined) query.andWhere('c.id < :before', { before });
  return query.getMany();
}

export const conflictById = (manager: EntityManager, id: string): Promise<SourceConflictRow | null> =>
  manager.findOneBy(sourceConflictSchema, { id });

/** Decides a conflict that still has the given version; false when it had moved on. */
export async function decideAt(
  manager: EntityManager,
  { id, version }: Pick<SourceConflictRow, 'id' | 'version'>,
  change: Partial<SourceConflictRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(sourceConflictSchema)
    .set({ ...change, version: version + 1 } as never)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}

/** Ends open conflicts one of whose copies was withdrawn: only one is left. */
export async function endConflictsOf(manager: EntityManager, announcementId: string, at: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(sourceConflictSchema)
    .set({ state: 'withdrawn', decidedAt: at })
    .where(`state = 'open' AND (first_id = :announcementId OR second_id = :announcementId)`, { announcementId })
    .execute();
}

/** Ids of the copies that an announcement is the main one of. */
export async function repostsOf(manager: EntityManager, mainId: string): Promise<string[]> {
  const rows = await manager.find(sourceConflictSchema, { where: { mainId, state: 'repost' }, take: 20 });
  return rows.map(({ firstId, secondId }) => (firstId === mainId ? secondId : firstId));
}
