import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, layColumns } from '../../support/announcements.ts';
import { aFeedServer, aSource, publicTitles, rssOf, run, type FeedServer } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { refusalOf, refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let server: FeedServer;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  server = await aFeedServer();
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const given = (change: object = {}) => ({
  name: '上级部门',
  kind: 'rss' as const,
  url: 'https://feeds.example.org/notices.xml',
  officeId: offices.a,
  columnId: columns.notices,
  allow: ['feeds.example.org:443'],
  ...change,
});
const create = async (change: object = {}) => (await world.as('admin')).sources.createSource({ body: given(change) });

test('a source is connected and has never been read', async () => {
  const source = await create();
  expect(source).toMatchObject({
    health: 'never',
    items: 0,
    schedule: 60,
    publishing: 'auto',
    actions: ['change', 'run'],
  });
  expect(source).not.toHaveProperty('lastError');
  const links = await world.minxin.audit.about('source', source.id, 5);
  expect(links.map((link) => link.act)).toEqual(['sources/create']);
});

test.each([
  ['another port', { url: 'https://feeds.example.org:8443/x' }],
  ['another scheme', { url: 'http://feeds.example.org/x' }],
  ['another host', { url: 'https://example.org/x' }],
  ['a password', { url: 'https://user:secret@feeds.example.org/x' }],
  ['a network that is none', { allow: ['feeds.example.org:443', '10.0.0.0/99'] }],
])('%s than listed is refused', async (_, change) => {
  expect(await refused(create(change))).toBe('422 sources/not-on-allowlist');
});

test('an unknown office or column is refused by name', async () => {
  expect(await refused(create({ officeId: 'none' }))).toBe('422 sources/unknown-office');
  expect(await refused(create({ columnId: 'none' }))).toBe('422 sources/unknown-column');
});

test('settings change on top of the version that was read', async () => {
  const { id } = await create();
  const admin = await world.as('admin');
  const change = () => admin.sources.changeSource({ params: { id }, body: { version: 1, schedule: 15 } });
  expect(await change()).toMatchObject({ version: 2, schedule: 15 });
  expect(await refusalOf(change())).toMatchObject({ code: 'platform/stale-version', extra: { version: 2 } });
});

test('publishers see the sources of their own offices and change nothing', async () => {
  const { id } = await create();
  const publisher = await world.as('publisher');
  expect((await publisher.sources.listSources({})).items.find((item) => item.id === id)).toMatchObject({ actions: [] });
  expect(await refused(publisher.sources.runSource({ params: { id } }))).toBe('403 platform/not-allowed');
  const stranger = {
    kind: 'staff',
    id: 's',
    displayName: '',
    roles: ['publisher'],
    officeId: offices.b,
    officeIds: [offices.b],
  } as const;
  expect(await world.minxin.sources.list(stranger)).toEqual([]);
  await expect(world.minxin.sources.read(stranger, id)).rejects.toMatchObject({ code: 'platform/absent' });
});

test('a source that fails is failing, what it brought stays, and the first page says so', async () => {
  server.set('/healthy', rssOf([{ title: '仍然在' }]));
  const id = await aSource(world, server, '/healthy');
  await run(world, id);
  const since = world.clock.now().toISOString();
  server.set('/healthy', (_, response) => void response.writeHead(500).end('boom'));
  expect(await run(world, id)).toMatchObject({ fetched: 0, errors: [{ reason: 'bad-status', detail: 'status 500' }] });
  expect(await publicTitles(world, '仍然在')).toEqual(['仍然在']);
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '仍然在' } })).items;
  expect(item?.provenance).toMatchObject({ stale: true, verifiedAt: since });
  const source = await (await world.as('admin')).sources.readSource({ params: { id } });
  expect(source).toMatchObject({
    health: 'failing',
    lastSuccessAt: since,
    lastError: 'bad-status: status 500',
    items: 1,
  });
  const home = await world.guest.home.readHome({ query: {} });
  expect(home.degraded).toEqual([{ id, name: '来源/healthy', since }]);
  expect(home.announcements.map((each) => each.title)).toContain('仍然在');
  server.set('/healthy', rssOf([{ title: '仍然在' }]));
  await run(world, id);
  expect((await world.guest.home.readHome({ query: {} })).degraded).toEqual([]);
});

test('a source nobody could read for three turns is stale', async () => {
  // While hours pass, every source grows old: this one has a county of its own.
  const world = await aWorld();
  await layColumns(world);
  server.set('/old', rssOf([{ title: '旧了' }]));
  const id = await aSource(world, server, '/old', { schedule: 60 });
  await run(world, id);
  const since = world.clock.now().toISOString();
  world.clock.pass(180);
  const stale = { id, name: '来源/old', since };
  expect(await world.minxin.sources.degraded()).not.toContainEqual(stale);
  world.clock.pass(1);
  expect(await world.minxin.sources.degraded()).toContainEqual(stale);
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '旧了', limit: 1 } })).items;
  expect(item?.provenance).toMatchObject({ stale: true });
  await world.close();
});
