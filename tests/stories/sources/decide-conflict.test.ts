import { afterEach, beforeEach, expect, test } from 'vitest';
import { given, layColumns } from '../../support/announcements.ts';
import { aConflict } from '../../support/conflicts.ts';
import { aFeedServer, aSource, rssOf, run, type FeedServer } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { refusalOf } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: FeedServer;
// The list of conflicts holds those of every notice: each story has a county of its own.
beforeEach(async () => {
  world = await aWorld();
  await layColumns(world);
  server = await aFeedServer();
});
afterEach(async () => {
  await server.close();
  await world.close();
});

const date = 'Tue, 14 Apr 2026 02:00:00 +0800';
const conflicts = async (query: object = {}) =>
  (await (await world.as('publisher')).sources.listConflicts({ query })).items;
async function brings(path: string, item: Parameters<typeof rssOf>[0][number], change: object = {}): Promise<void> {
  server.set(path, rssOf([{ date, link: `https://example.org${path}`, ...item }]));
  await run(world, await aSource(world, server, path, change));
}

test('the same number in two sources with another text is kept twice and put before an editor', async () => {
  await brings('/city', { title: '关于春耕补贴的通知', body: '<p>禾农发〔2026〕3号</p><p>补贴每亩一百元。</p>' });
  await brings('/town', { title: '转发春耕补贴通知', body: '<p>禾农发[2026]3号</p><p>补贴每亩八十元。</p>' });
  const [conflict] = await conflicts();
  expect(conflict).toMatchObject({
    kind: 'same-number',
    state: 'open',
    differs: true,
    first: { title: '关于春耕补贴的通知', source: '来源/city' },
    second: { title: '转发春耕补贴通知', source: '来源/town' },
    actions: ['decide'],
  });
  const publisher = await world.as('publisher');
  const { id, version, first, second } = conflict!;
  const decide = () =>
    publisher.sources.decideConflict({ params: { id }, body: { version, decision: 'repost-of-first' } });
  expect(await decide()).toMatchObject({ state: 'repost', mainId: first.id, actions: ['decide'] });
  expect(await refusalOf(decide())).toMatchObject({ code: 'platform/stale-version' });
  const main = await world.guest.announcements.readAnnouncement({ params: { id: first.id } });
  expect(main.alsoPublished).toEqual([{ by: '来源/town', id: second.id, sourceUrl: 'https://example.org/town' }]);
  const copy = await world.guest.announcements.readAnnouncement({ params: { id: second.id } });
  expect(copy).not.toHaveProperty('alsoPublished');
  expect(await conflicts()).toEqual([]);
  expect(await conflicts({ state: 'repost' })).toHaveLength(1);
});

test('the same title on the same day as an own notice is a conflict; the same title in one source is not', async () => {
  await given(world, {
    title: '关于城区停水的公告',
    bodyHtml: '<p>明日停水八小时。</p>',
    publishedAt: '2026-04-14T03:00:00.000Z',
  });
  server.set(
    '/water',
    rssOf([
      { title: '关于城区停水的公告', body: '停水十小时', date, link: 'https://example.org/w1' },
      { title: '关于城区停水的公告', body: '停水两小时', date, link: 'https://example.org/w2' },
    ]),
  );
  await run(world, await aSource(world, server, '/water'));
  const found = await conflicts();
  expect(found.map(({ kind, differs, first }) => ({ kind, differs, source: first.source }))).toEqual([
    { kind: 'same-title', differs: true, source: null },
    { kind: 'same-title', differs: true, source: null },
  ]);
  const publisher = await world.as('publisher');
  const [one, other] = found;
  await publisher.sources.decideConflict({ params: { id: one!.id }, body: { version: 1, decision: 'kept-both' } });
  await publisher.announcements.withdrawAnnouncement({
    params: { id: other!.second.id },
    body: { version: 1, reason: '重复' },
  });
  await world.minxin.outbox.settle();
  expect(await conflicts()).toEqual([]);
  expect(await conflicts({ state: 'withdrawn' })).toMatchObject([{ id: other!.id, second: { state: 'withdrawn' } }]);
});

test('nearly the same text under another title is only flagged; another day or another text is nothing', async () => {
  const text = '全县各中小学、幼儿园定于九月一日开学，请家长提前准备入学材料，按照学校通知的时间到校报到，'.repeat(4);
  await brings('/near-a', { title: '开学安排', body: text });
  await brings('/near-b', { title: '关于新学期的安排', body: `${text}特此通知。` });
  await brings('/near-c', { title: '开学安排', body: text, date: 'Wed, 15 Apr 2026 02:00:00 +0800' });
  expect((await conflicts()).map(({ kind }) => kind)).toEqual(['near']);
});

test('a conflict of other offices does not exist', async () => {
  const stranger = {
    kind: 'staff',
    id: 's',
    displayName: '',
    roles: ['publisher'],
    officeId: offices.b,
    officeIds: [offices.b],
  } as const;
  const id = await aConflict(world);
  const desk = world.minxin.sources.conflicts;
  expect((await desk.page(stranger, { limit: 20, state: 'open' })).items).toEqual([]);
  await expect(desk.decide(stranger, id, { version: 1, decision: 'kept-both' })).rejects.toMatchObject({
    code: 'platform/absent',
  });
});
