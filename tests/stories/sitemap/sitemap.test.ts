import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { given, layColumns } from '../../support/announcements.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let ids: string[];
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  ids = await given(
    world,
    { publishedAt: '2026-11-19T02:00:00.000Z' },
    {
      publishedAt: '2026-09-30T23:59:59.000Z',
      correction: { at: '2026-10-05T00:00:00.000Z', note: '更正', previousBodyHtml: '<p>旧</p>' },
    },
    { publishedAt: '2026-11-01T00:00:00.000Z', pinnedUntil: until },
    { state: 'draft', publishedAt: null },
    { state: 'withdrawn', withdrawal: { at: '2026-11-19T00:00:00.000Z', reason: '有误' } },
  );
});
afterAll(() => world.close());

interface Located {
  loc: string;
  lastmod?: string;
}
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const read = async (path: string) => parser.parse(await (await world.raw(path)).text()) as unknown;
const places = async (path: string) => ((await read(path)) as { urlset: { url: Located[] } }).urlset.url;
const page = (id: string) => `${world.address}/notices/detail?id=${id}`;

test('the index leads to every month in which something was published, to a new one at once', async () => {
  const index = async () => {
    const { sitemapindex } = (await read('/sitemap.xml')) as { sitemapindex: { sitemap: Located[] } };
    return sitemapindex.sitemap.map(({ loc }) => loc.slice(world.address.length));
  };
  const before = ['/sitemaps/pages.xml', '/sitemaps/notices-2026-11.xml', '/sitemaps/notices-2026-09.xml'];
  expect(await index()).toEqual(before);
  await given(world, { publishedAt: '2026-07-01T00:00:00.000Z' });
  expect(await index()).toEqual([...before, '/sitemaps/notices-2026-07.xml']);
  expect(await places('/sitemaps/notices-2026-07.xml')).toHaveLength(1);
});

test('a month holds what is public with the last change of its text', async () => {
  expect(await places('/sitemaps/notices-2026-09.xml')).toEqual([
    { loc: page(ids[1]!), lastmod: '2026-10-05T00:00:00.000Z' },
  ]);
  const november = await places('/sitemaps/notices-2026-11.xml');
  expect(november.map(({ loc }) => loc)).toEqual([page(ids[2]!), page(ids[0]!)]);
  expect((await world.raw('/sitemaps/notices-2026-10.xml')).status).toBe(404);
  expect((await world.raw('/sitemaps/notices-now.xml')).status).toBe(404);
});

test('tabs, services and offices are listed, nothing of a reader or of staff', async () => {
  const paths = (await places('/sitemaps/pages.xml')).map(({ loc }) => loc.slice(world.address.length));
  expect(paths).toContain('/notices');
  expect(paths).toContain('/offices/detail?id=office-a');
  expect(paths.filter((path) => /^\/(staff|me|bookings|consult)/.test(path))).toEqual([]);
});

test('robots are told where to look, and an unchanged sitemap is not sent twice', async () => {
  const robots = await (await world.raw('/robots.txt')).text();
  expect(robots).toContain('Disallow: /staff');
  expect(robots).toContain(`Sitemap: ${world.address}/sitemap.xml`);
  const first = await world.raw('/sitemaps/pages.xml');
  const headers = { 'if-none-match': first.headers.get('etag')! };
  expect((await world.raw('/sitemaps/pages.xml', { headers })).status).toBe(304);
});
