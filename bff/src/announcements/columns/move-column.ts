import type { Caller } from '../../platform/caller.ts';
import { actOnColumn, type ColumnParts } from './act-on-column.ts';
import { branchOf, levelsOf } from './column.rules.ts';
import { columnRefusals } from './columns.failures.ts';
import { refusePlace } from './place-column.ts';

/** Puts a column with everything below it in another place; ids stay, so every link keeps working. */
export async function moveColumn(
  parts: ColumnParts,
  caller: Caller,
  id: string,
  { version, parentId, sort }: { version: number; parentId: string | null; sort: number },
): Promise<void> {
  await actOnColumn(parts, caller, { id, version, action: 'move' }, async (row, standing) => {
    const { rows } = standing;
    if (branchOf(rows, id).some((each) => each.id === parentId)) throw columnRefusals.cycle();
    // A new order among the same siblings is no new place.
    if (parentId !== row.parentId) await refusePlace(parts, caller, standing, { parentId, levels: levelsOf(rows, id) });
    return { change: { parentId, sort }, details: { from: row.parentId, to: parentId, sort } };
  });
}
