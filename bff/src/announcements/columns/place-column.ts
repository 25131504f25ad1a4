import { columnLimits } from '@minxin/shared/announcements/column';
import { holds, type Caller, type StaffCaller } from '../../platform/caller.ts';
import { looksAfter } from './column.policy.ts';
import { ancestorsOf } from './column.rules.ts';
import type { ColumnParts, Standing } from './act-on-column.ts';
import { columnRefusals } from './columns.failures.ts';

/** Refuses a place in the tree that is not there, not the caller's, retired or too deep for this many levels. */
export async function refusePlace(
  { offices }: Pick<ColumnParts, 'offices'>,
  caller: Caller,
  { byId }: Standing,
  { parentId, levels }: { parentId: string | null; levels: number },
): Promise<void> {
  if (parentId === null) {
    // Sections stand on top of the whole county: they are for the office at the top.
    const own = (caller as StaffCaller).officeId;
    const isAtTop = holds(caller, 'admin', own) && (await offices.find([own])).get(own)?.parentId === null;
    if (!isAtTop) throw columnRefusals['unknown-parent']();
    return;
  }
  const parent = byId.get(parentId);
  if (!parent || !looksAfter(caller, parent)) throw columnRefusals['unknown-parent']();
  if (parent.retiredAt !== null) throw columnRefusals['parent-retired']();
  if (ancestorsOf(byId, parentId).length + levels > columnLimits.levels) throw columnRefusals['too-deep']();
}
