import type { ColumnAction } from '@minxin/shared/announcements/column';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../platform/caller.ts';
import type { Happening } from '../../platform/outbox/outbox.ts';
import { platformRefusals } from '../../platform/platform.failures.ts';
import type { EditingParts } from '../act-on-announcement.ts';
import { allColumns } from '../announcements.repository.ts';
import type { ColumnRow } from '../column.entity.ts';
import { looksAfter, permits } from './column.policy.ts';
import { columnRefusals } from './columns.failures.ts';
import { changeColumnAt } from './columns.repository.ts';

export interface ColumnParts extends EditingParts {
  /** How many sources that are not paused bring items into a column. */
  feeding: (columnId: string) => Promise<number>;
}

/** The tree as it stands in the unit: columns that are not merged. */
export interface Standing {
  rows: readonly ColumnRow[];
  byId: ReadonlyMap<string, ColumnRow>;
}

export interface Outcome {
  change: Partial<ColumnRow>;
  details?: Record<string, string | number | boolean | null>;
  happening?: Happening;
}

/** The columns that are not merged, read in the caller's unit; at most 500. */
export async function standingColumns(manager: EntityManager): Promise<Standing> {
  const rows = (await allColumns(manager)).filter((row) => row.mergedInto === null);
  return { rows, byId: new Map(rows.map((row) => [row.id, row])) };
}

/** One act of an administrator on a column as one unit, noted, and heard by whoever keeps columns. */
export async function actOnColumn(
  { database, audit, outbox }: ColumnParts,
  caller: Caller,
  { id, version, action }: { id: string; version: number; action: ColumnAction },
  work: (row: ColumnRow, standing: Standing, manager: EntityManager) => Promise<Outcome> | Outcome,
): Promise<void> {
  await database.write(async (manager) => {
    // Acts on the tree wait for each other: two moves at once must not make a circle.
    await manager.query(`UPDATE columns SET sort = sort WHERE id = (SELECT MIN(id) FROM columns)`);
    const all = await allColumns(manager);
    const row = all.find((each) => each.id === id);
    if (!row || !looksAfter(caller, row)) throw platformRefusals.absent();
    if (row.version !== version) throw platformRefusals['stale-version']({ extra: { version: row.version } });
    if (!permits(row, action)) throw columnRefusals['wrong-state']();
    const { change, details, happening } = await work(row, await standingColumns(manager), manager);
    if (!(await changeColumnAt(manager, row, change))) throw platformRefusals['stale-version']();
    await outbox.record(
      manager,
      happening ?? { name: 'announcements/column-changed', payload: { columnId: id, action } },
    );
    database.changed('announcements/columns');
    const act = `columns/${action}`;
    await audit.note(manager, { caller, act, subjectKind: 'column', subjectId: id, ...(details && { details }) });
  });
}
