import {
  changeColumn,
  createColumn,
  listStaffColumns,
  mergeColumn,
  moveColumn,
  readStaffColumn,
  restoreColumn,
  retireColumn,
} from '@minxin/shared/announcements/column-endpoints';
import { serve, type Door } from '../../platform/http/serve.ts';
import type { ColumnDesk } from './column-desk.ts';

export function columnRoutes(door: Door, desk: ColumnDesk): void {
  serve(door, listStaffColumns, async (_, { caller }) => ({ items: await desk.list(caller) }));
  serve(door, readStaffColumn, ({ params }, { caller }) => desk.read(caller, params.id));
  serve(door, createColumn, ({ body }, call) => desk.create(call, body));
  serve(door, changeColumn, ({ params, body }, { caller }) => desk.change(caller, params.id, body));
  serve(door, moveColumn, ({ params, body }, { caller }) => desk.move(caller, params.id, body));
  serve(door, mergeColumn, ({ params, body }, { caller }) => desk.merge(caller, params.id, body));
  serve(door, retireColumn, ({ params, body }, { caller }) => desk.retire(caller, params.id, body.version));
  serve(door, restoreColumn, ({ params, body }, { caller }) => desk.restore(caller, params.id, body.version));
}
