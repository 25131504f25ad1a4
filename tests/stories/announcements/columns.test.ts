import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraft, anApproved, columns, given, layColumns } from '../../support/announcements.ts';
import { aColumn, opened, publicNames } from '../../support/columns.ts';
import { offices } from '../../support/foundations.ts';
import { aFeedServer, aSource, rssOf, run } from '../../support/feed-server.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

const admin = () => world.as('admin');
const titlesIn = async (column: string) =>
  (await world.guest.announcements.listAnnouncements({ query: { column } })).items.map((each) => each.title);

test('a column is opened with its owners and its period, changed on its version, and stands in the audit log', async () => {
  const made = await opened(world, { name: '菜价行情', kind: 'data', updatePeriodDays: 7, audience: 'person' });
  expect(made).toMatchObject({
    office: { id: offices.a, name: '住建局' },
    backupOffice: { id: offices.aBelow },
    state: 'open',
    version: 1,
    audience: 'person',
    lastPublishedAt: null,
    actions: ['change', 'move', 'merge', 'retire'],
  });
  expect(await publicNames(world)).toContain('菜价行情');
  const { parentId: _, sort: __, ...settings } = aColumn({ name: '农产品行情', updatePeriodDays: 14 });
  const params = { id: made.id };
  const changed = await (await admin()).columns.changeColumn({ params, body: { ...settings, version: 1 } });
  expect(changed).toMatchObject({ name: '农产品行情', updatePeriodDays: 14, version: 2, sort: 50 });
  expect(await publicNames(world)).toContain('农产品行情');
  const late = (await admin()).columns.changeColumn({ params, body: { ...settings, version: 1 } });
  await expect(late).rejects.toThrow('platform/stale-version');
  const acts = (await world.minxin.audit.about('column', made.id, 10)).map((link) => link.act);
  expect(acts).toEqual(['columns/change', 'columns/create']);
});

test('no column without a period or a reason, and none with both', async () => {
  await expect(opened(world, { updatePeriodDays: null })).rejects.toThrow('columns/period-needed');
  await expect(opened(world, { staticReason: '历史资料' })).rejects.toThrow('columns/period-needed');
  const fixed = await opened(world, { name: '县志', updatePeriodDays: null, staticReason: '历史资料，不再更新' });
  expect(fixed).toMatchObject({ updatePeriodDays: null, staticReason: '历史资料，不再更新' });
  await expect(opened(world, { officeId: 'nowhere' })).rejects.toThrow('columns/unknown-office');
  await expect(opened(world, { parentId: 'nowhere' })).rejects.toThrow('columns/unknown-parent');
});

test('a repeated opening opens once', async () => {
  const body = aColumn({ name: '只开一次' });
  const options = { idempotencyKey: 'one-column' };
  const first = await (await admin()).columns.createColumn({ body }, options);
  expect((await (await admin()).columns.createColumn({ body }, options)).id).toBe(first.id);
});

test('a moved column keeps its id, its announcements and its feed; lists of the new place hold it', async () => {
  const to = await opened(world, { name: '新分区' });
  const moved = await opened(world, { name: '旧处栏目', parentId: columns.section });
  await given(world, { columnId: moved.id, title: '随栏目搬家' });
  expect(await titlesIn(columns.section)).toContain('随栏目搬家');
  const params = { id: moved.id };
  await (await admin()).columns.moveColumn({ params, body: { version: 1, parentId: to.id, sort: 3 } });
  expect(await titlesIn(columns.section)).not.toContain('随栏目搬家');
  expect(await titlesIn(to.id)).toEqual(['随栏目搬家']);
  expect(await titlesIn(moved.id)).toEqual(['随栏目搬家']);
  const feed = await (await world.raw(`/feeds/columns/${moved.id}/announcements.atom`)).text();
  expect(feed).toContain('随栏目搬家');
});

test('no circles and at most four levels', async () => {
  const chain = [await opened(world, { name: '一级' })];
  for (const name of ['二级', '三级', '四级']) chain.push(await opened(world, { name, parentId: chain.at(-1)!.id }));
  const [first, second, , fourth] = chain.map((each) => each.id);
  await expect(opened(world, { parentId: fourth })).rejects.toThrow('columns/too-deep');
  const move = async (id: string, parentId: string) =>
    (await admin()).columns.moveColumn({ params: { id }, body: { version: 1, parentId, sort: 1 } });
  await expect(move(first!, fourth!)).rejects.toThrow('columns/cycle');
  await expect(move(first!, first!)).rejects.toThrow('columns/cycle');
  await expect(move(second!, columns.notices)).rejects.toThrow('columns/too-deep');
  const merge = (await admin()).columns.mergeColumn({ params: { id: first! }, body: { version: 1, intoId: fourth! } });
  await expect(merge).rejects.toThrow('columns/cycle');
});

test('a merged column leads on: its id, its feed, drafts, sources and columns merged into it before', async () => {
  const server = await aFeedServer();
  const a = await opened(world, { name: '旧通知' });
  const b = await opened(world, { name: '中转' });
  const c = await opened(world, { name: '新通知' });
  const below = await opened(world, { name: '旧通知下级', parentId: b.id });
  const [id] = await given(world, { columnId: a.id, title: '合并前的公告' });
  server.set('/merged', rssOf([{ title: '合并后的来文' }]));
  const source = await aSource(world, server, '/merged', { columnId: a.id });
  const draft = await (await world.as('publisher')).announcements.createDraft({ body: aDraft({ columnId: a.id }) });

  const { reach } = await (await admin()).columns.readStaffColumn({ params: { id: a.id } });
  expect(reach).toEqual({ published: 1, underWay: 0, other: 1, columns: 0, sources: 1 });
  const merge = async (from: { id: string; version: number }, intoId: string) =>
    (await admin()).columns.mergeColumn({ params: { id: from.id }, body: { version: from.version, intoId } });
  const merged = await merge(a, b.id);
  expect(merged).toMatchObject({ state: 'merged', mergedInto: { id: b.id, name: '中转' }, actions: [] });
  await merge(b, c.id);

  expect(await titlesIn(a.id)).toEqual(['合并前的公告']);
  const read = await world.guest.announcements.readAnnouncement({ params: { id: id! } });
  expect(read.column).toEqual({ id: c.id, name: '新通知', lang: 'zh-CN' });
  const feed = await (await world.raw(`/feeds/columns/${a.id}/announcements.json`)).json();
  expect(feed).toMatchObject({ title: '新通知 · 公告', items: [{ title: '合并前的公告' }] });
  expect(await run(world, source)).toMatchObject({ added: 1 });
  expect(await titlesIn(c.id)).toEqual(['合并后的来文', '合并前的公告']);
  const staff = await (await world.as('publisher')).announcements.readStaffAnnouncement({ params: { id: draft.id } });
  expect(staff.column.id).toBe(c.id);
  const again = await (await world.as('publisher')).announcements.createDraft({ body: aDraft({ columnId: a.id }) });
  expect(again.column.id).toBe(c.id);
  const tree = (await (await admin()).columns.listStaffColumns({})).items;
  expect(tree.find((each) => each.id === a.id)?.mergedInto?.id).toBe(c.id);
  expect(tree.find((each) => each.id === below.id)?.parentId).toBe(c.id);
  const names = await publicNames(world);
  expect(names).not.toContain('旧通知');
  expect(names).not.toContain('中转');
  await expect(merge(merged, c.id)).rejects.toThrow('columns/wrong-state');
  await server.close();
});

test('a retired column takes nothing new, stays readable, leaves the tree when empty, and can be opened again', async () => {
  const empty = await opened(world, { name: '空栏目' });
  const full = await opened(world, { name: '旧栏目' });
  const [id] = await given(world, { columnId: full.id, title: '旧公告' });
  const draft = await (await world.as('publisher')).announcements.createDraft({ body: aDraft({ columnId: full.id }) });
  const columnsOf = (await admin()).columns;
  const retire = (column: { id: string; version: number }) =>
    columnsOf.retireColumn({ params: { id: column.id }, body: { version: column.version } });
  expect(await retire(empty)).toMatchObject({
    state: 'retired',
    retired: true,
    actions: expect.arrayContaining(['restore']),
  });
  const retired = await retire(full);

  const tree = (await world.guest.announcements.listColumns({})).items;
  expect(tree.find((each) => each.id === full.id)).toMatchObject({ retired: true });
  expect(tree.some((each) => each.id === empty.id)).toBe(false);
  expect((await world.guest.announcements.readAnnouncement({ params: { id: id! } })).column.name).toBe('旧栏目');
  expect(await titlesIn(full.id)).toEqual(['旧公告']);
  const publisher = await world.as('publisher');
  const create = publisher.announcements.createDraft({ body: aDraft({ columnId: full.id }) });
  await expect(create).rejects.toThrow('columns/retired');
  const body = { version: draft.version };
  const submit = () => publisher.announcements.submitDraft({ params: { id: draft.id }, body });
  await expect(submit()).rejects.toThrow('columns/retired');
  await expect(retire(retired)).rejects.toThrow('columns/wrong-state');
  const below = opened(world, { parentId: full.id });
  await expect(below).rejects.toThrow('columns/parent-retired');

  const restored = await columnsOf.restoreColumn({ params: { id: full.id }, body: { version: retired.version } });
  expect(restored).toMatchObject({ state: 'open', retired: false });
  expect(await submit()).toMatchObject({ state: 'in-review' });
});

test('a column that is still needed is not retired', async () => {
  const parent = await opened(world, { name: '有下级' });
  await opened(world, { name: '下级', parentId: parent.id });
  const busy = await opened(world, { name: '有待发' });
  await anApproved(world, { columnId: busy.id });
  const server = await aFeedServer();
  const fed = await opened(world, { name: '有来源' });
  await aSource(world, server, '/fed', { columnId: fed.id });
  for (const { id } of [parent, busy, fed]) {
    const retire = (await admin()).columns.retireColumn({ params: { id }, body: { version: 1 } });
    await expect(retire).rejects.toThrow('columns/in-use');
  }
  await server.close();
});

test('publishers read the whole tree and change nothing', async () => {
  const publisher = await world.as('publisher');
  const { items } = await publisher.columns.listStaffColumns({});
  expect(items.every((each) => each.actions.length === 0)).toBe(true);
  await expect(publisher.columns.createColumn({ body: aColumn() })).rejects.toThrow('platform/not-allowed');
});

test('the search and whoever follows a column go along when it is merged', async () => {
  const old = await opened(world, { name: '旧版便民' });
  const into = await opened(world, { name: '新版便民' });
  await given(world, { columnId: old.id, title: '便民早市搬迁公告' });
  const one = (await world.as('citizen')).following;
  const both = (await world.as('citizen-2')).following;
  await one.follow({ body: { kind: 'column', target: old.id } });
  for (const { id } of [old, into]) await both.follow({ body: { kind: 'column', target: id } });
  await (await admin()).columns.mergeColumn({ params: { id: old.id }, body: { version: 1, intoId: into.id } });
  await world.minxin.outbox.settle();
  for (const client of [one, both]) {
    const { items } = await client.listSubscriptions({});
    expect(items.map((each) => each.target)).toEqual([into.id]);
  }
  const found = await world.guest.search.search({ query: { q: '早市搬迁', column: into.id } });
  expect(found.items).toHaveLength(1);
});
