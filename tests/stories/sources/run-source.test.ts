import { afterAll, beforeAll, expect, test } from 'vitest';
import { layColumns } from '../../support/announcements.ts';
import { aFeedServer, aSource, publicTitles, rssOf, run, type FeedServer } from '../../support/feed-server.ts';
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

const none = {
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  vanished: 0,
  waiting: 0,
  notModified: false,
  errors: [],
};

test('items become announcements that say where they come from', async () => {
  server.set(
    '/first',
    rssOf([
      {
        title: '首条 来文',
        link: 'https://example.org/1',
        body: '<p>一<script>x</script></p>',
        date: 'Tue, 14 Apr 2026 00:00:00 +0000',
      },
    ]),
  );
  const id = await aSource(world, server, '/first');
  expect(await run(world, id)).toEqual({ ...none, fetched: 1, added: 1 });
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '来文' } })).items;
  const now = world.clock.now().toISOString();
  expect(item).toMatchObject({
    title: '首条 来文',
    office: { id: 'office-a' },
    column: { id: 'notices' },
    publishedAt: '2026-04-13T16:00:00.000Z',
    validity: 'unknown',
    provenance: {
      source: '来源/first',
      sourceUrl: 'https://example.org/1',
      fetchedAt: now,
      verifiedAt: now,
      stale: false,
    },
  });
  const whole = await world.guest.announcements.readAnnouncement({ params: { id: item!.id } });
  expect(whole.bodyHtml).toBe('<p>一</p>');
});

test('ten notices that share one guid and link stay ten, and a second run adds nothing', async () => {
  const ten = Array.from({ length: 10 }, (_, at) => ({ title: `同址${at}`, body: `正文${at}` }));
  server.set('/ten', rssOf(ten));
  const id = await aSource(world, server, '/ten');
  expect(await run(world, id)).toMatchObject({ fetched: 10, added: 10 });
  server.set('/ten', rssOf(ten.toReversed()));
  expect(await run(world, id)).toEqual({ ...none, fetched: 10, unchanged: 10 });
  expect(await publicTitles(world, '同址')).toHaveLength(10);
});

test('a changed item becomes a new version, a vanished one stays and is marked', async () => {
  const items = [
    { title: '会变的', link: 'https://example.org/change', body: '旧' },
    { title: '会消失的', link: 'https://example.org/vanish' },
  ];
  server.set('/moving', rssOf(items));
  const id = await aSource(world, server, '/moving');
  await run(world, id);
  server.set('/moving', rssOf([{ ...items[0]!, title: '会变的（更正）', body: '新' }]));
  world.clock.pass(5);
  expect(await run(world, id)).toEqual({ ...none, fetched: 1, changed: 1, vanished: 1 });
  expect((await publicTitles(world, '会')).sort()).toEqual(['会变的（更正）', '会消失的'].sort());
  const { items: found } = await world.guest.announcements.listAnnouncements({ query: { q: '更正）' } });
  const whole = await world.guest.announcements.readAnnouncement({ params: { id: found[0]!.id } });
  expect(whole).toMatchObject({ bodyHtml: '<p>新</p>', versions: [{ number: 2 }, { number: 1 }] });
  const [gone] = (await world.guest.announcements.listAnnouncements({ query: { q: '消失' } })).items;
  expect(gone?.provenance).not.toHaveProperty('verifiedAt');
  const source = await (await world.as('admin')).sources.readSource({ params: { id } });
  expect(source).toMatchObject({ items: 2, missing: 1 });
  server.set('/moving', rssOf(items));
  expect(await run(world, id)).toMatchObject({ changed: 1, unchanged: 1, added: 0 });
  const again = await (await world.as('admin')).sources.readSource({ params: { id } });
  expect(again).toMatchObject({ items: 2, missing: 0 });
});

test('what staff withdrew does not come back by itself', async () => {
  const item = { title: '撤回来文', link: 'https://example.org/withdrawn', body: '旧' };
  server.set('/withdrawn', rssOf([item]));
  const id = await aSource(world, server, '/withdrawn');
  await run(world, id);
  const [listed] = (await world.guest.announcements.listAnnouncements({ query: { q: '撤回来文' } })).items;
  const publisher = await world.as('publisher');
  await publisher.announcements.withdrawAnnouncement({
    params: { id: listed!.id },
    body: { version: 1, reason: '不宜公开' },
  });
  server.set('/withdrawn', rssOf([{ ...item, body: '新' }]));
  expect(await run(world, id)).toMatchObject({ changed: 1 });
  expect(await publicTitles(world, '撤回来文')).toEqual([]);
});

test('a source under review brings texts before a reviewer, not before the public', async () => {
  server.set('/review', rssOf([{ title: '待审来文' }]));
  const id = await aSource(world, server, '/review', { publishing: 'review' });
  expect(await run(world, id)).toMatchObject({ added: 1 });
  expect(await publicTitles(world, '待审来文')).toEqual([]);
  const reviewer = await world.as('reviewer');
  const { items } = await reviewer.announcements.listStaffAnnouncements({ query: { waiting: 'true', q: '待审' } });
  expect(items).toMatchObject([{ state: 'in-review', actions: ['review'] }]);
});

test('an unchanged feed is asked for once and not sent again', async () => {
  server.set('/etag', (request, response) => {
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"one"', 'content-type': 'text/xml' }).end(rssOf([{ title: '标签' }]));
  });
  const id = await aSource(world, server, '/etag');
  expect(await run(world, id)).toMatchObject({ added: 1, notModified: false });
  expect(await run(world, id)).toEqual({ ...none, fetched: 0, notModified: true });
});

test('an item without title and text is refused with its place; the others are taken', async () => {
  server.set('/partly', rssOf([{ title: '可读' }, { title: '', body: '' }, { title: '<b>也可</b>读' }]));
  const result = await run(world, await aSource(world, server, '/partly'));
  expect(result).toMatchObject({ fetched: 3, added: 2, refused: 1, errors: [{ item: 2, reason: 'no-title' }] });
  expect(await publicTitles(world, '也可读')).toEqual(['也可读']);
});

test('a JSON feed is read, and characters no database keeps are left out', async () => {
  const items = [
    {
      id: 1,
      title: '带\u0000控制\u001b字符\ud800',
      content_html: '<p>正\u0000文</p>',
      url: 'https://example.org/json',
    },
  ];
  server.set('/json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: '甲', items }));
  expect(await run(world, await aSource(world, server, '/json'))).toMatchObject({ fetched: 1, added: 1 });
  const [item] = (await world.guest.announcements.listAnnouncements({ query: { q: '控制' } })).items;
  expect(item).toMatchObject({ title: '带控制字符', summary: '正文' });
});

test('the job runs what is due, one after the other, and nothing else', async () => {
  server.set('/due', rssOf([{ title: '到时读取' }]));
  const id = await aSource(world, server, '/due', { schedule: 30 });
  const paused = await aSource(world, server, '/due-paused', { schedule: 30 });
  const admin = await world.as('admin');
  await admin.sources.changeSource({ params: { id: paused }, body: { version: 1, paused: true } });
  await world.minxin.sources.runDue();
  expect(await publicTitles(world, '到时')).toEqual(['到时读取']);
  const before = server.asked.length;
  await world.minxin.sources.runDue();
  expect(server.asked).toHaveLength(before);
  const read = (which: string) => admin.sources.readSource({ params: { id: which } });
  expect(await read(id)).toMatchObject({ health: 'ok', items: 1 });
  expect(await read(paused)).toMatchObject({ health: 'never', paused: true, lastAttemptAt: null });
});

test('a second run at the same time is refused', async () => {
  let finish = () => {};
  server.set('/slow', (_, response) => {
    finish = () => response.writeHead(200).end(rssOf([{ title: '慢' }]));
  });
  const id = await aSource(world, server, '/slow');
  const first = run(world, id);
  while (server.asked.length === 0 || finish.toString() === '() => {}')
    await new Promise((done) => setTimeout(done, 5));
  await expect(run(world, id)).rejects.toThrow('sources/running');
  finish();
  expect(await first).toMatchObject({ added: 1 });
});
