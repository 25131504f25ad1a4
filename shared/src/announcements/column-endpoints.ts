import type { CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams, version } from '../id.ts';
import { z } from '../schema.ts';
import { columnMove, columnPlace, columnReach, columnSettings, staffColumn } from './column.ts';

const readers: readonly CallerKind[] = ['publisher', 'reviewer', 'admin'];
const administrators: readonly CallerKind[] = ['admin'];
const placing = ['columns/unknown-parent', 'columns/parent-retired', 'columns/too-deep'];
const settings = ['columns/period-needed', 'columns/unknown-office'];

export const listStaffColumns = endpoint({
  method: 'GET',
  path: '/admin/columns',
  summary: 'The whole tree with retired and merged columns, how fresh each is, and what the caller may do with it',
  callers: readers,
  success: 200,
  response: z.object({ items: z.array(staffColumn) }),
  refusals: [],
});

export const readStaffColumn = endpoint({
  method: 'GET',
  path: '/admin/columns/:id',
  summary: 'One column of the own offices, with what merging or retiring it would touch',
  callers: administrators,
  params: idParams,
  success: 200,
  response: z.object({ column: staffColumn, reach: columnReach }),
  refusals: [],
});

export const createColumn = endpoint({
  method: 'POST',
  path: '/admin/columns',
  summary: 'Open a column: it needs an owner, and a period or a reason why it never changes',
  callers: administrators,
  body: z.strictObject({ ...columnSettings.shape, ...columnPlace }),
  success: 201,
  response: staffColumn,
  refusals: [...settings, ...placing, 'columns/too-many'],
});

export const changeColumn = endpoint({
  method: 'PUT',
  path: '/admin/columns/:id',
  summary: 'Change names, purpose, owners, period or kind of a column',
  callers: administrators,
  params: idParams,
  body: z.strictObject({ ...columnSettings.shape, version }),
  success: 200,
  response: staffColumn,
  refusals: [...settings, 'columns/wrong-state'],
});

export const moveColumn = endpoint({
  method: 'POST',
  path: '/admin/columns/:id/move',
  summary: 'Put a column with everything below it in another place of the tree; every link keeps working',
  callers: administrators,
  params: idParams,
  body: columnMove,
  success: 200,
  response: staffColumn,
  refusals: [...placing, 'columns/cycle', 'columns/wrong-state'],
});

export const mergeColumn = endpoint({
  method: 'POST',
  path: '/admin/columns/:id/merging',
  summary: 'Put everything of a column into another one; the old id and the old feeds lead there from then on',
  callers: administrators,
  params: idParams,
  body: z.strictObject({ version, intoId: id }),
  success: 200,
  response: staffColumn,
  refusals: ['columns/unknown-target', 'columns/cycle', 'columns/too-deep', 'columns/wrong-state'],
});

export const retireColumn = endpoint({
  method: 'POST',
  path: '/admin/columns/:id/retirement',
  summary: 'Take nothing new into a column; what is public stays readable',
  callers: administrators,
  params: idParams,
  body: z.strictObject({ version }),
  success: 200,
  response: staffColumn,
  refusals: ['columns/wrong-state', 'columns/in-use'],
});

export const restoreColumn = endpoint({
  method: 'POST',
  path: '/admin/columns/:id/restoration',
  summary: 'Open a retired column again',
  callers: administrators,
  params: idParams,
  body: z.strictObject({ version }),
  success: 200,
  response: staffColumn,
  refusals: ['columns/wrong-state', 'columns/parent-retired'],
});
