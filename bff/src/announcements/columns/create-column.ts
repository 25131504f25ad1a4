import { columnLimits, type ColumnSettings } from '@minxin/shared/announcements/column';
import type { Call } from '../../platform/caller.ts';
import { nowText } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { writeOnce } from '../../platform/persistence/once.ts';
import { addColumns } from '../editing.repository.ts';
import { standingColumns, type ColumnParts } from './act-on-column.ts';
import { settingsOf } from './change-column.ts';
import { columnRefusals } from './columns.failures.ts';
import { refusePlace } from './place-column.ts';

/** Opens a column; answers its id, the same for a repeated call. */
export async function createColumn(
  parts: ColumnParts,
  { caller, once }: Call,
  { parentId, sort, ...given }: ColumnSettings & { parentId: string | null; sort: number },
): Promise<string> {
  const { database, clock, outbox, audit } = parts;
  const settings = await settingsOf(parts, caller, given);
  return writeOnce(database, once, nowText(clock), async (manager) => {
    const standing = await standingColumns(manager);
    if (standing.rows.length >= columnLimits.columns) throw columnRefusals['too-many']();
    await refusePlace(parts, caller, standing, { parentId, levels: 1 });
    const id = newId();
    const row = { ...settings, id, parentId, sort, version: 1, retiredAt: null, mergedInto: null };
    await addColumns(manager, [row]);
    await outbox.record(manager, {
      name: 'announcements/column-changed',
      payload: { columnId: id, action: 'create' },
    });
    database.changed('announcements/columns');
    const details = { parentId, ownerOfficeId: row.ownerOfficeId };
    await audit.note(manager, { caller, act: 'columns/create', subjectKind: 'column', subjectId: id, details });
    return id;
  });
}
