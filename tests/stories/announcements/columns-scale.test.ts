import type { LaidColumn } from '@minxin/bff/announcements/index';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fewestReads, given } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
// Each story lays the whole tree, and has a county of its own for it.
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const laid = (id: string, parentId: string | null, sort: number): LaidColumn => ({
  id,
  parentId,
  name: `栏目${id}`,
  names: { en: `Column ${id}` },
  ownerOfficeId: offices.root,
  purpose: '公开信息',
  updatePeriodDays: parentId === null ? null : 30,
  staticReason: parentId === null ? '栏目分组页' : null,
  kind: 'notice',
  sort,
});

// The scale of a border county's real portal: 10 sections and 93 columns.
const tree = [
  ...Array.from({ length: 10 }, (_, at) => laid(`s${at}`, null, at)),
  ...Array.from({ length: 93 }, (_, at) => laid(`c${at}`, `s${at % 10}`, at)),
];
const lay = (columns: LaidColumn[]) =>
  world.minxin.database.write((manager) => world.minxin.announcements.addColumns(manager, columns));
/** One announcement in each of these columns, called after it. */
const fill = (columns: LaidColumn[]) =>
  given(world, ...columns.map(({ id }) => ({ columnId: id, title: `公告${id}` })));

test('ten sections with 93 columns: the tree, lists and the desk ask as often as for one column', async () => {
  const reads = async (work: () => Promise<unknown>) => {
    await world.minxin.outbox.settle();
    return fewestReads(world, work);
  };
  const admin = await world.as('admin');
  const list = (column: string) => () => world.guest.announcements.listAnnouncements({ query: { column, q: '公告' } });
  const desk = () => admin.columns.listStaffColumns({});
  await lay(tree.slice(0, 11));
  await fill(tree.slice(10, 11));
  const few = [await reads(list('s0')), await reads(desk)];

  await lay(tree.slice(11));
  await fill(tree.slice(11));
  const { items } = await world.guest.announcements.listColumns({});
  expect(items).toHaveLength(103);
  expect(items.filter((each) => each.parentId === 's0')).toHaveLength(10);
  expect(await reads(list('s0'))).toBe(few[0]);
  const many = await desk();
  expect(many.items.filter((each) => each.lastPublishedAt !== null)).toHaveLength(93);
  expect(await reads(desk)).toBe(few[1]);
});

test('sections are moved, merged and emptied; every announcement is still found under its old column', async () => {
  await lay(tree);
  await fill(tree.slice(10));
  const columns = (await world.as('admin')).columns;
  const at = async (id: string) => {
    const found = (await columns.listStaffColumns({})).items.find((each) => each.id === id);
    return { params: { id }, version: found!.version };
  };
  const moving = await at('s1');
  await columns.moveColumn({ params: moving.params, body: { version: moving.version, parentId: 's0', sort: 1 } });
  for (let each = 2; each < 93; each += 10) {
    const { params, version } = await at(`c${each}`);
    await columns.mergeColumn({ params, body: { version, intoId: 'c0' } });
  }
  const emptied = await at('s2');
  expect(await columns.retireColumn({ params: emptied.params, body: { version: emptied.version } })).toMatchObject({
    state: 'retired',
  });
  const query = { column: 's0', limit: 100 };
  const inSection = (await world.guest.announcements.listAnnouncements({ query })).items;
  expect(inSection).toHaveLength(10 + 10 + 10);
  for (const old of ['c2', 'c92', 'c11']) {
    const found = await world.guest.announcements.listAnnouncements({ query: { column: old, q: `公告${old}` } });
    expect(found.items.map((each) => each.title)).toContain(`公告${old}`);
  }
  const { items } = await world.guest.announcements.listColumns({});
  expect(items.some((each) => each.id === 's2' || each.id === 'c2')).toBe(false);
});
