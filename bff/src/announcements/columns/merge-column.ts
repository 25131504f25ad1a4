import { columnLimits } from '@minxin/shared/announcements/column';
import type { Caller } from '../../platform/caller.ts';
import { actOnColumn, type ColumnParts } from './act-on-column.ts';
import { looksAfter } from './column.policy.ts';
import { ancestorsOf, branchOf, levelsOf } from './column.rules.ts';
import { columnRefusals } from './columns.failures.ts';
import { countByState, leadInto } from './columns.repository.ts';

/**
 * Puts announcements and columns below into another column. The old id and its feeds lead there for good, also for
 * columns that were merged into this one before.
 */
export async function mergeColumn(
  parts: ColumnParts,
  caller: Caller,
  id: string,
  { version, intoId }: { version: number; intoId: string },
): Promise<void> {
  await actOnColumn(parts, caller, { id, version, action: 'merge' }, async (_, { rows, byId }, manager) => {
    const into = byId.get(intoId);
    if (!into || into.retiredAt !== null || !looksAfter(caller, into)) throw columnRefusals['unknown-target']();
    if (branchOf(rows, id).some((each) => each.id === intoId)) throw columnRefusals.cycle();
    // What stands below this column will stand one level below the other.
    const levels = ancestorsOf(byId, intoId).length + levelsOf(rows, id) - 1;
    if (levels > columnLimits.levels) throw columnRefusals['too-deep']();
    const announcements = [...(await countByState(manager, id)).values()].reduce((sum, count) => sum + count, 0);
    await leadInto(manager, id, intoId);
    return {
      change: { mergedInto: intoId },
      details: { intoId, announcements },
      happening: { name: 'announcements/column-merged', payload: { columnId: id, intoId } },
    };
  });
}
