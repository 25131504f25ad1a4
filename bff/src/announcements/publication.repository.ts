import type { EntityManager } from 'typeorm';
import { runStatement } from '../platform/persistence/statement.ts';

/** When the texts of these announcements last changed: their newest version, whatever else was done to them. */
export async function textChanges(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runStatement<{ id: string; at: string }>(
    manager,
    `SELECT v.announcement_id AS id, MAX(v.at) AS at FROM announcement_versions v
     WHERE v.announcement_id IN (:ids) GROUP BY v.announcement_id`,
    { ids },
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** When something was last withdrawn from these columns or offices, or anywhere; null when nothing ever was. */
export async function lastWithdrawal(
  manager: EntityManager,
  { columnIds, officeIds }: { columnIds?: readonly string[] | undefined; officeIds?: readonly string[] | undefined },
): Promise<string | null> {
  const narrowed = [
    ...(columnIds ? ['AND a.column_id IN (:columnIds)'] : []),
    ...(officeIds ? ['AND a.office_id IN (:officeIds)'] : []),
  ];
  const [row] = await runStatement<{ at: string | null }>(
    manager,
    `SELECT MAX(a.withdrawn_at) AS at FROM announcements a WHERE a.state = 'withdrawn' ${narrowed.join(' ')}`,
    { ...(columnIds && { columnIds }), ...(officeIds && { officeIds }) },
  );
  return row?.at ?? null;
}

/** The first publication at or after an instant; null after the last. Each look is one step in an index. */
export async function nextPublication(manager: EntityManager, from: string): Promise<string | null> {
  const first = (pinned: -1 | 0 | 1) =>
    `(SELECT MIN(a.published_at) FROM announcements a
      WHERE a.state = 'published' AND a.pinned = ${pinned} AND a.published_at >= :from)`;
  const [row = {}] = await runStatement<Record<string, string | null>>(
    manager,
    `SELECT ${first(-1)} AS ended, ${first(0)} AS plain, ${first(1)} AS pinned`,
    { from },
  );
  const found = Object.values(row).filter((each) => each !== null);
  return found.sort()[0] ?? null;
}

/** What was published from an instant on and before another, with the last change of its text. */
export function publishedBetween(
  manager: EntityManager,
  { from, before, limit }: { from: string; before: string; limit: number },
): Promise<Array<{ id: string; changedAt: string }>> {
  return runStatement(
    manager,
    `SELECT a.id, (SELECT MAX(v.at) FROM announcement_versions v WHERE v.announcement_id = a.id) AS "changedAt"
     FROM announcements a WHERE a.state = 'published' AND a.pinned IN (-1, 0, 1)
     AND a.published_at >= :from AND a.published_at < :before ORDER BY a.published_at, a.id LIMIT :limit`,
    { from, before, limit },
  );
}
