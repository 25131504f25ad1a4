import type { CheckupRule, Finding } from '@minxin/shared/checkup/finding';
import { addDays, dayOf } from '@minxin/shared/moment';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anApproval, aPublished, columns, fewestReads, given, layColumns } from '../../support/announcements.ts';
import { opened } from '../../support/columns.ts';
import { aFeedServer, aSource, run } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { dispatched, peopleOf } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
// What the board shows depends on everything there is: each story has a county of its own.
beforeEach(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterEach(() => world.close());
const pass = (days: number) => world.clock.pass(days * 1440);

const daysAgo = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000).toISOString();
const board = async (office?: string) =>
  (await world.as('publisher')).checkup.readCheckup({ query: office === undefined ? {} : { office } });
const of = async (rule: CheckupRule): Promise<Finding[]> => (await board()).items.filter((each) => each.rule === rule);
const names = async (rule: CheckupRule) => (await of(rule)).map((each) => each.name);

test('columns beyond their own period, columns the law knows, and blank ones; static and retired ones are left out', async () => {
  const news = await opened(world, { name: '动态要闻', kind: 'news', updatePeriodDays: 60 });
  const policy = await opened(world, { name: '政策栏目', kind: 'policy', updatePeriodDays: 400 });
  const weekly = await opened(world, { name: '每周一更', updatePeriodDays: 7 });
  const fresh = await opened(world, { name: '按时更新', updatePeriodDays: 7 });
  await opened(world, { name: '空白栏目' });
  await opened(world, { name: '静态页', updatePeriodDays: null, staticReason: '历史资料' });
  await given(
    world,
    { columnId: news.id, publishedAt: daysAgo(15) },
    { columnId: policy.id, publishedAt: daysAgo(184), documentNumber: null },
    { columnId: weekly.id, publishedAt: daysAgo(10) },
    { columnId: fresh.id, publishedAt: daysAgo(6) },
  );
  const stale = await of('column-stale');
  expect(stale.map(({ name, severity, basis, figure, limit }) => [name, severity, basis, figure, limit])).toEqual([
    ['动态要闻', 'fail', 'order-2019-19', 15, 14],
    ['政策栏目', 'fail', 'order-2019-19', 184, 183],
    ['每周一更', 'warn', 'own-period', 10, 7],
  ]);
  expect(stale[0]).toMatchObject({
    office: { id: offices.a, name: '住建局' },
    mend: { page: 'column', id: news.id },
    on: dayOf(daysAgo(15)),
  });
  const blank = await names('column-blank');
  expect(blank).toContain('空白栏目');
  expect(blank).not.toContain('静态页');
});

test('documents: written and not published, over and still valid, policies and interpretations apart', async () => {
  const today = dayOf(world.clock.now());
  const policy = await opened(world, { name: '县级政策', kind: 'policy', updatePeriodDays: 180 });
  const document = { columnId: policy.id, documentNumber: '试政发〔2026〕1号', publishedAt: daysAgo(3) };
  const [explained, alone, withdrawn] = await given(
    world,
    { ...document, title: '已解读的政策' },
    { ...document, title: '无解读的政策' },
    { ...document, title: '已撤回的政策', state: 'withdrawn', withdrawal: { at: daysAgo(1), reason: '有误' } },
  );
  await given(
    world,
    { title: '已解读的政策解读', interprets: [explained!] },
    { title: '无对应政策的解读' },
    { title: '一图读懂', interprets: [withdrawn!] },
    { title: '久拖未发', state: 'draft', publishedAt: null, writtenOn: addDays(today, -45) },
    { title: '刚刚成文', state: 'draft', publishedAt: null, writtenOn: addDays(today, -5) },
    { title: '过期未标', validity: 'valid', expiresOn: addDays(today, -4) },
  );
  expect(await names('interpretation-missing')).toEqual(['无解读的政策']);
  expect((await names('interpretation-dangling')).sort()).toEqual(['一图读懂', '无对应政策的解读'].sort());
  const [overdue] = await of('publication-overdue');
  expect(overdue).toMatchObject({ name: '久拖未发', severity: 'fail', basis: 'regulation-711', limit: 20 });
  expect(overdue!.figure).toBeGreaterThan(20);
  expect(await names('publication-overdue')).toEqual(['久拖未发']);
  expect(await of('expired-valid')).toMatchObject([{ name: '过期未标', figure: 4, on: addDays(today, -4) }]);
  expect(alone).toBeDefined();
});

test('a translation that a correction left behind, since when', async () => {
  const en = { lang: 'en' as const, title: 'Water', summary: '', bodyHtml: '<p>x</p>', origin: 'human' as const };
  await given(world, { title: '译文仍合', translations: [en] });
  const doc = await aPublished(world, { title: '译文落后', translations: [en] });
  const { title, summary, bodyHtml } = doc;
  const body = { version: doc.version, title, summary, bodyHtml, note: '更正' };
  const params = { id: doc.id };
  const { version } = await (await world.as('publisher')).announcements.correctAnnouncement({ params, body });
  const reviewer = await world.as('reviewer');
  await reviewer.announcements.reviewAnnouncement({ params, body: { version, ...anApproval } });
  const today = dayOf(world.clock.now());
  const mend = { page: 'announcement', id: doc.id };
  expect(await of('translation-outdated')).toMatchObject([
    { name: '译文落后', severity: 'warn', figure: 0, on: today, mend },
  ]);
});

test('sources that fail are named with their last success', async () => {
  const server = await aFeedServer();
  const id = await aSource(world, server, '/gone');
  await run(world, id);
  await server.close();
  expect(await of('source-failing')).toMatchObject([{ severity: 'fail', mend: { page: 'source', id }, on: null }]);
});

test('reading the board asks as often for many findings as for few', async () => {
  await world.minxin.outbox.settle();
  const few = await fewestReads(world, () => board());
  for (const at of [1, 2, 3, 4, 5, 6]) await opened(world, { name: `空白${at}` });
  await given(world, { columnId: columns.news, title: '又一篇解读' }, { columnId: columns.news, title: '再一篇解读' });
  await world.minxin.outbox.settle();
  expect(await fewestReads(world, () => board())).toBe(few);
  expect((await of('column-blank')).every((each) => each.severity === 'fail')).toBe(true);
});

test('contacts: what nobody confirmed for half a year stands on the board until somebody does', async () => {
  expect(await of('contact-unconfirmed')).toEqual([]);
  pass(200);
  const stale = await of('contact-unconfirmed');
  expect(stale).toHaveLength(5);
  const [weakest] = stale.filter((each) => each.office.id === offices.b);
  expect(weakest).toMatchObject({ severity: 'warn', limit: 180, mend: { page: 'contacts', id: offices.b } });
  const publisher = await world.as('publisher');
  await publisher.offices.confirmContacts({ params: { id: offices.b }, body: { version: 1 } });
  expect((await of('contact-unconfirmed')).some((each) => each.office.id === offices.b)).toBe(false);
  expect(await of('site-silent')).toMatchObject([{ severity: 'fail', basis: 'order-2019-19', limit: 14 }]);
  await given(world, { title: '今日消息' });
  expect(await of('site-silent')).toEqual([]);
});

test('tickets: the oldest one of an office that waits beyond its day, by number', async () => {
  const post = await dispatched(await peopleOf(world));
  expect(await of('ticket-waiting')).toEqual([]);
  pass(40);
  const [late] = await of('ticket-waiting');
  expect(late).toMatchObject({ name: post.number, severity: 'warn', basis: 'due-day', office: { id: offices.a } });
  pass(60);
  expect(await of('ticket-waiting')).toMatchObject([{ severity: 'fail', basis: 'indicators-2016', figure: 100 }]);
});

test('staff see their own subtree, and one office on request; the board is weakest first', async () => {
  pass(200);
  const handler = (await world.as('handler')).checkup;
  const own = await handler.readCheckup({ query: {} });
  expect(new Set(own.items.map((each) => each.office.id))).toEqual(new Set([offices.a, offices.aBelow]));
  expect(own.actions).toEqual([]);
  const foreign = await handler.readCheckup({ query: { office: offices.b } });
  expect(foreign.items).toEqual([]);
  const all = await board();
  const severities = all.items.map((each) => each.severity);
  expect(severities).toEqual([...severities].sort());
  expect(all.tiles.reduce((sum, tile) => sum + tile.fail + tile.warn, 0)).toBeGreaterThanOrEqual(all.items.length);
  const below = await board(offices.aBelow);
  expect(new Set(below.items.map((each) => each.office.id))).toEqual(new Set([offices.aBelow]));
});
