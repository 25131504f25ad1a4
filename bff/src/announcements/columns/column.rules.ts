import type { ColumnState } from '@minxin/shared/announcements/column';
import type { ColumnRow } from '../column.entity.ts';

type Placed = Pick<ColumnRow, 'id' | 'parentId'>;

export const stateOf = ({ mergedInto, retiredAt }: Pick<ColumnRow, 'mergedInto' | 'retiredAt'>): ColumnState =>
  mergedInto !== null ? 'merged' : retiredAt !== null ? 'retired' : 'open';

/** A column and everything below it, parents first. */
export function branchOf<C extends Placed>(rows: readonly C[], id: string): C[] {
  const children = Map.groupBy(rows, (row) => row.parentId);
  const found = rows.filter((row) => row.id === id);
  for (let at = 0; at < found.length; at += 1) found.push(...(children.get(found[at]!.id) ?? []));
  return found;
}

/** The column of this id and those above it, nearest first. */
export function ancestorsOf<C extends Placed>(byId: ReadonlyMap<string, C>, id: string | null): C[] {
  const found: C[] = [];
  for (let at = id === null ? undefined : byId.get(id); at && !found.includes(at);) {
    found.push(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return found;
}

/** How many levels a column and everything below it take. */
export function levelsOf(rows: readonly Placed[], id: string): number {
  const branch = branchOf(rows, id);
  const byId = new Map(branch.map((row) => [row.id, row]));
  return Math.max(1, ...branch.map((row) => ancestorsOf(byId, row.id).length));
}
