import type { ColumnReach, ColumnSettings, StaffColumn } from '@minxin/shared/announcements/column';
import type { Call, Caller } from '../../platform/caller.ts';
import { platformRefusals } from '../../platform/platform.failures.ts';
import { allColumns } from '../announcements.repository.ts';
import type { ColumnRow } from '../column.entity.ts';
import { presentColumn } from '../column-tree.ts';
import type { ColumnParts } from './act-on-column.ts';
import { changeColumn } from './change-column.ts';
import { actionsFor, looksAfter } from './column.policy.ts';
import { stateOf } from './column.rules.ts';
import { lastPublished } from './columns.repository.ts';
import { createColumn } from './create-column.ts';
import { mergeColumn } from './merge-column.ts';
import { moveColumn } from './move-column.ts';
import { reachOf } from './reach-of-column.ts';
import { restoreColumn, retireColumn } from './retire-column.ts';

/** The column tree as those see it who look after it. */
export interface ColumnDesk {
  list(caller: Caller): Promise<StaffColumn[]>;
  read(caller: Caller, id: string): Promise<{ column: StaffColumn; reach: ColumnReach }>;
  create(call: Call, given: ColumnSettings & { parentId: string | null; sort: number }): Promise<StaffColumn>;
  change(caller: Caller, id: string, given: ColumnSettings & { version: number }): Promise<StaffColumn>;
  move(
    caller: Caller,
    id: string,
    given: { version: number; parentId: string | null; sort: number },
  ): Promise<StaffColumn>;
  merge(caller: Caller, id: string, given: { version: number; intoId: string }): Promise<StaffColumn>;
  retire(caller: Caller, id: string, version: number): Promise<StaffColumn>;
  restore(caller: Caller, id: string, version: number): Promise<StaffColumn>;
}

export function columnDesk(parts: ColumnParts): ColumnDesk {
  const { database, offices } = parts;
  const present = async (caller: Caller, rows: readonly ColumnRow[]): Promise<StaffColumn[]> => {
    const known = await offices.find(rows.flatMap((row) => [row.ownerOfficeId, row.backupOfficeId]));
    const newest = await lastPublished(database.read);
    const columns = await parts.columns.all();
    const office = (id: string) => known.get(id)?.name ?? '';
    return rows.map((row) => ({
      ...presentColumn(row, office(row.ownerOfficeId)),
      version: row.version,
      state: stateOf(row),
      mergedInto:
        row.mergedInto === null ? null : { id: row.mergedInto, name: columns.get(row.mergedInto)?.name ?? '' },
      backupOffice: row.backupOfficeId === null ? null : { id: row.backupOfficeId, name: office(row.backupOfficeId) },
      audience: row.audience,
      lastPublishedAt: newest.get(row.id) ?? null,
      actions: actionsFor(caller, row),
    }));
  };
  const one = async (caller: Caller, id: string): Promise<{ column: StaffColumn; rows: readonly ColumnRow[] }> => {
    const rows = await allColumns(database.read);
    const row = rows.find((each) => each.id === id);
    if (!row || !looksAfter(caller, row)) throw platformRefusals.absent();
    const [column] = await present(caller, [row]);
    return { column: column!, rows };
  };
  // Every act answers what the column has become.
  const after = async (caller: Caller, id: string, work: Promise<void>) => {
    await work;
    return (await one(caller, id)).column;
  };
  return {
    list: async (caller) => present(caller, await allColumns(database.read)),
    async read(caller, id) {
      const { column, rows } = await one(caller, id);
      return { column, reach: await reachOf(parts, database.read, rows, id) };
    },
    create: async (call, given) => (await one(call.caller, await createColumn(parts, call, given))).column,
    change: (caller, id, given) => after(caller, id, changeColumn(parts, caller, id, given)),
    move: (caller, id, given) => after(caller, id, moveColumn(parts, caller, id, given)),
    merge: (caller, id, given) => after(caller, id, mergeColumn(parts, caller, id, given)),
    retire: (caller, id, version) => after(caller, id, retireColumn(parts, caller, id, version)),
    restore: (caller, id, version) => after(caller, id, restoreColumn(parts, caller, id, version)),
  };
}
