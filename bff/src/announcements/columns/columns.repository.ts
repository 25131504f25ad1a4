import type { EntityManager } from 'typeorm';
import { runStatement } from '../../platform/persistence/statement.ts';
import { announcementSchema } from '../announcement.entity.ts';
import { columnSchema, type ColumnRow } from '../column.entity.ts';

/** Changes a column that still has the given version and moves it to the next; false when it had moved on. */
export async function changeColumnAt(
  manager: EntityManager,
  { id, version }: Pick<ColumnRow, 'id' | 'version'>,
  change: Partial<ColumnRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(columnSchema)
    .set({ ...change, version: version + 1 } as never)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}

/** Retired columns in which something is public. */
export async function columnsHoldingPublic(manager: EntityManager): Promise<string[]> {
  const rows = await runStatement<{ id: string }>(
    manager,
    `SELECT c.id FROM columns c WHERE c.retired_at IS NOT NULL AND c.merged_into IS NULL AND EXISTS
       (SELECT 1 FROM announcements a WHERE a.column_id = c.id AND a.state = 'published')`,
    {},
  );
  return rows.map((row) => row.id);
}

/** When something last became public in each column: one look into the index for each, in one statement. */
export async function lastPublished(manager: EntityManager): Promise<ReadonlyMap<string, string | null>> {
  // -1, 0 and 1 are all the places the list's sort key knows.
  const newest = (pinned: -1 | 0 | 1) =>
    `(SELECT a.published_at FROM announcements a WHERE a.column_id = c.id AND a.state = 'published'
       AND a.pinned = ${pinned} ORDER BY a.published_at DESC LIMIT 1)`;
  const rows = await runStatement<{ id: string; usual: string | null; pinned: string | null; past: string | null }>(
    manager,
    `SELECT c.id, ${newest(0)} AS "usual", ${newest(1)} AS "pinned", ${newest(-1)} AS "past"
     FROM columns c WHERE c.merged_into IS NULL`,
    {},
  );
  return new Map(rows.map(({ id, ...times }) => [id, Object.values(times).filter(Boolean).sort().at(-1) ?? null]));
}

const mostCounted = 10_000;

/** How many announcements a column holds in each state; counting stops at 10 000. */
export async function countByState(manager: EntityManager, id: string): Promise<ReadonlyMap<string, number>> {
  const rows = await runStatement<{ state: string; count: number | string }>(
    manager,
    `SELECT s.state, COUNT(*) AS count FROM
       (SELECT a.state FROM announcements a WHERE a.column_id = :id LIMIT ${mostCounted}) s GROUP BY s.state`,
    { id },
  );
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}

/** Puts announcements, columns below and older redirects of one column under another. */
export async function leadInto(manager: EntityManager, id: string, intoId: string): Promise<void> {
  await manager.update(announcementSchema, { columnId: id }, { columnId: intoId });
  await manager.update(columnSchema, { parentId: id }, { parentId: intoId });
  await manager.update(columnSchema, { mergedInto: id }, { mergedInto: intoId });
}
