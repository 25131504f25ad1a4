import type { StaffColumn } from '@minxin/shared/announcements/column';
import { offices } from './foundations.ts';
import type { World } from './world.ts';

/** What an administrator says of a new column; `change` replaces parts of it. */
export const aColumn = (change: object = {}) => ({
  name: '民生信息',
  names: { en: 'Daily life' },
  purpose: '公开与群众生活有关的信息',
  officeId: offices.a,
  backupOfficeId: offices.aBelow,
  kind: 'notice' as const,
  updatePeriodDays: 30,
  staticReason: null,
  parentId: null as string | null,
  sort: 50,
  ...change,
});

/** Opens a column as the administrator of the county. */
export const opened = async (world: World, change: object = {}): Promise<StaffColumn> =>
  (await world.as('admin')).columns.createColumn({ body: aColumn(change) });

/** The names everybody sees in the tree, in its order. */
export const publicNames = async (world: World): Promise<string[]> =>
  (await world.guest.announcements.listColumns({})).items.map((each) => each.name);
