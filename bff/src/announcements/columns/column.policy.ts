import { columnActions, type ColumnAction, type ColumnState } from '@minxin/shared/announcements/column';
import { holds, type Caller } from '../../platform/caller.ts';
import type { ColumnRow } from '../column.entity.ts';
import { stateOf } from './column.rules.ts';

/** Whether an administrator looks after a column: its owner lies in their subtree. */
export const looksAfter = (caller: Caller, { ownerOfficeId }: Pick<ColumnRow, 'ownerOfficeId'>): boolean =>
  holds(caller, 'admin', ownerOfficeId);

const permittedIn: Record<ColumnAction, readonly ColumnState[]> = {
  change: ['open', 'retired'],
  move: ['open', 'retired'],
  merge: ['open', 'retired'],
  retire: ['open'],
  restore: ['retired'],
};

/** Whether a column stands where this may be done to it. */
export const permits = (row: ColumnRow, action: ColumnAction): boolean => permittedIn[action].includes(stateOf(row));

/** What the caller may do with a column. */
export const actionsFor = (caller: Caller, row: ColumnRow): ColumnAction[] =>
  looksAfter(caller, row) ? columnActions.filter((action) => permits(row, action)) : [];
