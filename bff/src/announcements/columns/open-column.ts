import { announcementRefusals } from '../announcements.failures.ts';
import type { ColumnTree } from '../column-tree.ts';
import { columnRefusals } from './columns.failures.ts';

/** The present id of a column that takes something new; an unknown or retired one is refused. */
export async function openColumn({ columns }: { columns: ColumnTree }, columnId: string): Promise<string> {
  const column = (await columns.all()).get(columnId);
  if (!column) throw announcementRefusals['unknown-column']();
  if (column.retiredAt !== null) throw columnRefusals.retired();
  return column.id;
}
