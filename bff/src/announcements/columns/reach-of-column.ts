import type { ColumnReach } from '@minxin/shared/announcements/column';
import type { EntityManager } from 'typeorm';
import type { ColumnRow } from '../column.entity.ts';
import type { ColumnParts } from './act-on-column.ts';
import { countByState } from './columns.repository.ts';

const underWay = ['in-review', 'approved', 'scheduled'];

/** What merging or retiring a column would touch. */
export async function reachOf(
  { feeding }: Pick<ColumnParts, 'feeding'>,
  manager: EntityManager,
  rows: readonly ColumnRow[],
  id: string,
): Promise<ColumnReach> {
  const states = await countByState(manager, id);
  const sum = (wanted: (state: string) => boolean) =>
    [...states].reduce((total, [state, count]) => (wanted(state) ? total + count : total), 0);
  const isUnderWay = (state: string) => underWay.includes(state);
  return {
    published: states.get('published') ?? 0,
    underWay: sum(isUnderWay),
    other: sum((state) => state !== 'published' && !isUnderWay(state)),
    columns: rows.filter((row) => row.parentId === id && row.retiredAt === null).length,
    sources: await feeding(id),
  };
}
