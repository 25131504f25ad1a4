import type { ColumnSettings } from '@minxin/shared/announcements/column';
import { holds, type Caller } from '../../platform/caller.ts';
import type { ColumnRow } from '../column.entity.ts';
import { actOnColumn, type ColumnParts } from './act-on-column.ts';
import { columnRefusals } from './columns.failures.ts';

/** Changes what a column says of itself; its place and its links stay. */
export async function changeColumn(
  parts: ColumnParts,
  caller: Caller,
  id: string,
  { version, ...given }: ColumnSettings & { version: number },
): Promise<void> {
  await actOnColumn(parts, caller, { id, version, action: 'change' }, async () => ({
    change: await settingsOf(parts, caller, given),
  }));
}

type Settled = Omit<ColumnRow, 'id' | 'version' | 'parentId' | 'sort' | 'retiredAt' | 'mergedInto'>;

/** What a column says of itself as it is kept; refuses an owner who is not the caller's, and a column nobody must feed. */
export async function settingsOf(
  { offices }: Pick<ColumnParts, 'offices'>,
  caller: Caller,
  { officeId, names, ...given }: ColumnSettings,
): Promise<Settled> {
  if ((given.updatePeriodDays === null) === (given.staticReason === null)) throw columnRefusals['period-needed']();
  const known = await offices.find([officeId, given.backupOfficeId]);
  const isKnown = known.has(officeId) && (given.backupOfficeId === null || known.has(given.backupOfficeId));
  if (!isKnown || !holds(caller, 'admin', officeId)) throw columnRefusals['unknown-office']();
  return { ...given, names, ownerOfficeId: officeId };
}
