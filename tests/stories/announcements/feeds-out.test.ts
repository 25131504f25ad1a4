import { get } from 'node:http';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFeed } from '@minxin/bff/sources/connectors/rss/read-feed';
import { anApproval, aPublished, columns, given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let ids: string[];
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  ids = await given(
    world,
    { title: '一 & <二>', bodyHtml: '<p>正文 &amp; “引号”]]></p>', publishedAt: '2026-11-19T02:00:00.000Z' },
    { title: '要闻', columnId: columns.news, officeId: offices.b, publishedAt: '2026-11-18T02:00:00.000Z' },
  );
});
afterAll(() => world.close());

interface Atom {
  feed: {
    id: string;
    updated: string;
    entry: Array<{ id: string; title: string; updated: string; published: string }>;
  };
}
interface Rss {
  rss: { channel: { item: Array<{ guid: string; 'content:encoded': string }> } };
}
interface JsonFeed {
  items: Array<{ id: string; title: string; date_modified: string }>;
}

const text = async (path: string) => (await world.raw(path)).text();
const xml = async <T>(path: string) =>
  new XMLParser({ isArray: (name) => name === 'entry' || name === 'item' }).parse(await text(path)) as T;
const json = async (path: string) => JSON.parse(await text(path)) as JsonFeed;

test('the three formats tell the same, with ids that are no addresses', async () => {
  const { feed } = await xml<Atom>('/feeds/announcements.atom');
  const { rss } = await xml<Rss>('/feeds/announcements.rss');
  const { items } = await json('/feeds/announcements.json');
  const wanted = ids.map((id) => `urn:uuid:${id}`);
  const ours = (all: readonly string[]) => all.filter((each) => wanted.includes(each));
  expect(ours(feed.entry.map((entry) => entry.id))).toEqual(wanted);
  expect(ours(rss.channel.item.map((item) => item.guid))).toEqual(wanted);
  expect(ours(items.map((item) => item.id))).toEqual(wanted);
  expect(feed.entry.map((entry) => entry.id)).toEqual(items.map((item) => item.id));
  expect(feed.entry.find((entry) => entry.id === wanted[0])?.title).toBe('一 & <二>');
  const item = rss.channel.item.find(({ guid }) => guid === wanted[0]);
  expect(item?.['content:encoded']).toContain('正文 &amp; “引号”');
  expect(feed.updated).toBe(
    feed.entry
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1),
  );
});

test('a column shows its subtree, an office its own', async () => {
  const column = await xml<Atom>(`/feeds/columns/${columns.section}/announcements.atom`);
  const inColumn = column.feed.entry.map((entry) => entry.id);
  expect(inColumn).toContain(`urn:uuid:${ids[0]}`);
  expect(inColumn).not.toContain(`urn:uuid:${ids[1]}`);
  const office = await json(`/feeds/offices/${offices.b}/announcements.json`);
  expect(office.items.map((item) => item.title)).toEqual(['要闻']);
  expect((await world.raw('/feeds/columns/none/announcements.atom')).status).toBe(404);
});

test.each(['atom', 'rss', 'json'])('an unchanged %s feed is not sent twice, a changed one is', async (format) => {
  const path = `/feeds/columns/${columns.policies}/announcements.${format}`;
  const first = await world.raw(path);
  const headers = { 'if-none-match': first.headers.get('etag')! };
  expect((await world.raw(path, { headers })).status).toBe(304);
  await given(world, { columnId: columns.policies });
  expect((await world.raw(path, { headers })).status).toBe(200);
});

test.each(['atom', 'rss', 'json'])('our own reader reads the %s feed back', async (format) => {
  const path = `/feeds/columns/${columns.section}/announcements.${format}`;
  const answer = await world.raw(path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const items = readFeed(bytes, answer.headers.get('content-type')!, world.address);
  expect(items.filter((item) => 'reason' in item)).toEqual([]);
  const read = items.filter((item) => 'link' in item).find((item) => item.title === '一 & <二>');
  expect(read?.link).toBe(`${world.address}/notices/detail?id=${ids[0]}`);
  expect(read?.publishedAt).toBe('2026-11-19T02:00:00.000Z');
});

test('an entry is updated when its text is corrected, not when it is pinned', async () => {
  const office = { officeId: offices.aBelow };
  const path = `/feeds/offices/${offices.aBelow}/announcements`;
  const one = await aPublished(world, office);
  const publisher = await world.as('publisher');
  const reviewer = await world.as('reviewer');
  const updated = async () => {
    const { feed } = await xml<Atom>(`${path}.atom`);
    const [entry] = feed.entry;
    const [item] = (await json(`${path}.json`)).items;
    expect(item?.date_modified).toBe(entry!.updated);
    expect(feed.updated).toBe(entry!.updated);
    return entry!.updated;
  };
  const published = await updated();
  world.clock.pass(5);
  const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
  const pinned = await publisher.announcements.pinAnnouncement({
    params: { id: one.id },
    body: { version: one.version, until },
  });
  expect(await updated()).toBe(published);
  const correction = { title: '更正后的标题', summary: '摘要', bodyHtml: '<p>更正</p>', note: '更正时间' };
  const proposed = await publisher.announcements.correctAnnouncement({
    params: { id: one.id },
    body: { version: pinned.version, ...correction },
  });
  await reviewer.announcements.reviewAnnouncement({
    params: { id: one.id },
    body: { version: proposed.version, ...anApproval },
  });
  expect(await updated()).toBe(world.clock.now().toISOString());
});

test('a reader that asks by time alone hears of a withdrawal too', async () => {
  const path = `/feeds/offices/${offices.intake}/announcements.rss`;
  const [id] = await given(world, { officeId: offices.intake, publishedAt: '2026-11-01T00:00:00.000Z' });
  const first = await world.raw(path);
  const headers = { 'if-modified-since': first.headers.get('last-modified')! };
  expect((await world.raw(path, { headers })).status).toBe(304);
  world.clock.pass(5);
  const publisher = await world.as('publisher');
  const { version } = await publisher.announcements.readStaffAnnouncement({ params: { id: id! } });
  await publisher.announcements.withdrawAnnouncement({ params: { id: id! }, body: { version, reason: '数据有误' } });
  const later = await world.raw(path, { headers });
  expect(later.status).toBe(200);
  expect(await later.text()).not.toContain(id);
});

test('ids stay the same whatever the host is called, for announcements with names of their own too', async () => {
  await given(world, { id: 'named-by-hand', officeId: offices.intake });
  const path = `/feeds/offices/${offices.intake}/announcements.atom`;
  const { feed } = await xml<Atom>(path);
  const elsewhere = await new Promise<string>((done) => {
    get(`${world.address}${path}`, { headers: { host: 'other.example.org' } }, (answer) => {
      let whole = '';
      answer.on('data', (part) => (whole += part)).on('end', () => done(whole));
    });
  });
  for (const id of [feed.id, ...feed.entry.map((entry) => entry.id)]) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(elsewhere).toContain(`<id>${id}</id>`);
  }
  expect(elsewhere).toContain('http://other.example.org/notices/detail?id=named-by-hand');
});
