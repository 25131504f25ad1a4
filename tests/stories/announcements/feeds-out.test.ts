import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, given, layColumns } from '../../support/announcements.ts';
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
  feed: { updated: string; entry: Array<{ id: string; title: string }> };
}
interface Rss {
  rss: { channel: { item: Array<{ guid: string; 'content:encoded': string }> } };
}
interface JsonFeed {
  items: Array<{ id: string; title: string }>;
}

const text = async (path: string) => (await world.raw(path)).text();
const xml = async <T>(path: string) =>
  new XMLParser({ isArray: (name) => name === 'entry' || name === 'item' }).parse(await text(path)) as T;
const json = async (path: string) => JSON.parse(await text(path)) as JsonFeed;

test('the three formats tell the same, with ids that are no addresses', async () => {
  const { feed } = await xml<Atom>('/feeds/announcements.atom');
  const { rss } = await xml<Rss>('/feeds/announcements.rss');
  const { items } = await json('/feeds/announcements.json');
  const wanted = ids.map((id) => `urn:minxin:announcement:${id}`);
  expect(feed.entry.map((entry) => entry.id)).toEqual(wanted);
  expect(rss.channel.item.map((item) => item.guid)).toEqual(wanted);
  expect(items.map((item) => item.id)).toEqual(wanted);
  expect(feed.entry[0]?.title).toBe('一 & <二>');
  expect(rss.channel.item[0]?.['content:encoded']).toContain('正文 &amp; “引号”');
  expect(new Date(feed.updated).toISOString()).toBe('2026-11-19T02:00:00.000Z');
});

test('a column shows its subtree, an office its own', async () => {
  const column = await xml<Atom>(`/feeds/columns/${columns.section}/announcements.atom`);
  expect(column.feed.entry.map((entry) => entry.id)).toEqual([`urn:minxin:announcement:${ids[0]}`]);
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
