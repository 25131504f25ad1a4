import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, layColumns } from '../../support/announcements.ts';
import { aFeedServer, aSource, publicTitles, rssOf, run, type FeedServer } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { rowCounts } from '../../support/row-counts.ts';
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

const read = async (id: string) => (await world.as('admin')).sources.readSource({ params: { id } });
const minutesUntilNext = async (id: string) => {
  const { nextRunAt } = await read(id);
  return (Date.parse(nextRunAt!) - world.clock.now().getTime()) / 60_000;
};

test('a preview shows what would come and where it would go, and keeps nothing', async () => {
  const items = Array.from({ length: 12 }, (_, at) => ({ title: `预览第${at}条`, body: `正文${at}` }));
  server.set('/preview', rssOf([...items, { title: '', body: '' }]));
  const admin = await world.as('admin');
  const before = await rowCounts(world);
  const preview = await admin.sources.previewSource({
    body: {
      name: '预览',
      kind: 'rss',
      url: server.urlOf('/preview'),
      officeId: offices.a,
      columnId: columns.notices,
      allow: [server.host],
    },
  });
  expect(preview).toMatchObject({ fetched: 13, refused: 1, waiting: 0, errors: [{ item: 13, reason: 'no-title' }] });
  expect(preview.items).toHaveLength(10);
  expect(preview.items[0]).toMatchObject({ title: '预览第0条', excerpt: '正文0', column: { id: columns.notices } });
  const { audit_links: _, audit: __, ...after } = await rowCounts(world);
  expect(before).toMatchObject(after);
  expect(await publicTitles(world, '预览')).toEqual([]);
});

test('a preview of what cannot be read says why', async () => {
  const admin = await world.as('admin');
  const preview = await admin.sources.previewSource({
    body: {
      name: '预览',
      kind: 'rss',
      url: server.urlOf('/nothing-there'),
      officeId: offices.a,
      columnId: columns.notices,
      allow: [server.host],
    },
  });
  expect(preview).toMatchObject({ items: [], errors: [{ reason: 'bad-status', detail: 'status 404' }] });
});

test('every run stands in the history, newest first, page by page', async () => {
  server.set('/history', rssOf([{ title: '历史一' }]));
  const id = await aSource(world, server, '/history');
  await run(world, id);
  server.set('/history', rssOf([{ title: '历史一' }, { title: '', body: '' }]));
  await run(world, id);
  server.set('/history', (_, response) => void response.writeHead(502).end());
  world.clock.pass(1);
  await run(world, id);
  const admin = await world.as('admin');
  const first = await admin.sources.listSourceRuns({ params: { id }, query: { limit: 2 } });
  expect(first.items).toMatchObject([
    { failed: true, startedBy: 'staff', errors: [{ reason: 'bad-status' }], at: world.clock.now().toISOString() },
    { failed: false, unchanged: 1, refused: 1, errors: [{ item: 2, reason: 'no-title' }] },
  ]);
  const rest = await admin.sources.listSourceRuns({ params: { id }, query: { limit: 2, cursor: first.nextCursor! } });
  expect(rest).toMatchObject({ items: [{ added: 1, failed: false }], nextCursor: null });
});

test('the pause after failures grows to a day and is over after one success', async () => {
  server.set('/back-off', (_, response) => void response.writeHead(500).end());
  const id = await aSource(world, server, '/back-off', { schedule: 60 });
  const pauses: number[] = [];
  for (let time = 0; time < 7; time += 1) {
    await run(world, id);
    pauses.push(await minutesUntilNext(id));
  }
  expect(pauses).toEqual([60, 120, 240, 480, 960, 1440, 1440]);
  server.set('/back-off', rssOf([{ title: '恢复了' }]));
  await run(world, id);
  expect(await minutesUntilNext(id)).toBe(60);
  expect(await read(id)).toMatchObject({ failures: 0, health: 'ok' });
});

test('an upstream that says when to come back is believed', async () => {
  server.set('/later', (_, response) => void response.writeHead(503, { 'retry-after': '7200' }).end());
  const id = await aSource(world, server, '/later', { schedule: 30 });
  await run(world, id);
  expect(await minutesUntilNext(id)).toBe(120);
});

test('a text is cleaned by the profile; raw stays beside it; what lost something goes before a reviewer', async () => {
  server.set(
    '/garbled',
    rssOf([
      {
        title: '關于服務(wù)大廳的通知',
        link: 'https://example.org/g1',
        body: '<p>政務(wù)服務(wù)大廳實(shí)現(xiàn)一網(wǎng)通辦。</p>',
      },
      {
        title: '受損(sǔn)的通知',
        link: 'https://example.org/g2',
        body: '<p>人們的生纳a(chǎn)方式發(fā)生了變化(huà)。</p>',
      },
    ]),
  );
  const profile = { annotations: true, entities: true, tracking: true, spaces: true, punctuation: false };
  const id = await aSource(world, server, '/garbled', { cleaning: { ...profile, script: 'simplified' } });
  const result = await run(world, id);
  expect(await publicTitles(world, '服务大厅')).toEqual(['关于服务大厅的通知']);
  const raws = (await world.minxin.database.read.query(
    `SELECT raw FROM source_raws WHERE source_id = '${id}'`,
  )) as Array<{
    raw: string;
  }>;
  expect(raws).toHaveLength(2);
  expect(raws.map(({ raw }) => raw).join()).toContain('服務(wù)大廳');
  const damaged = result.errors.filter((error) => error.reason === 'damaged-text');
  const waiting = await (
    await world.as('reviewer')
  ).announcements.listStaffAnnouncements({ query: { waiting: 'true' } });
  expect(waiting.items.filter((item) => item.title.startsWith('受'))).toHaveLength(damaged.length);
  const admin = await world.as('admin');
  await admin.sources.changeSource({ params: { id }, body: { version: 1, cleaning: { ...profile, script: 'keep' } } });
  expect(await run(world, id)).toMatchObject({ changed: 2 });
  const after = (await world.minxin.database.read.query(`SELECT raw FROM source_raws WHERE source_id = '${id}'`)) as [];
  expect(after).toHaveLength(2);
});

test('an entity of markup in a link never leads to a path of this server', async () => {
  server.set(
    '/links',
    rssOf([{ title: '相对链接的通知', link: 'https://example.org/a/b.html', body: '<a href="/api/v1/x">看</a>' }]),
  );
  await run(world, await aSource(world, server, '/links'));
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '相对链接' } })).items;
  const { bodyHtml } = await world.guest.announcements.readAnnouncement({ params: { id: item!.id } });
  expect(bodyHtml).toContain('href="https://example.org/api/v1/x"');
});
