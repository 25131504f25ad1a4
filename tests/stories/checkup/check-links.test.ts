import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPublished, columns, given, layColumns } from '../../support/announcements.ts';
import { aFeedServer, aSource, rssOf, run, type FeedServer } from '../../support/feed-server.ts';
import { aWorld, type World } from '../../support/world.ts';

let server: FeedServer;
let inner: FeedServer;
let world: World;
// Every link of the county is looked at: each story has a county of its own.
beforeEach(async () => {
  server = await aFeedServer();
  inner = await aFeedServer();
  world = await aWorld({ settings: { LINK_HOSTS: server.host } });
  await layColumns(world);
});
const pass = (days: number) => world.clock.pass(days * 1440);
afterEach(async () => {
  await world.close();
  await server.close();
  await inner.close();
});

/** Announcements that came with a link to these pages. */
async function link(...names: string[]): Promise<void> {
  server.set('/feed', rssOf(names.map((name) => ({ title: `来文${name}`, link: server.urlOf(`/${name}`) }))));
  await run(world, await aSource(world, server, '/feed'));
}
const scanned = () => world.minxin.checkup.scanTexts();
const checkAll = async () => {
  while ((await world.minxin.checkup.checkLinks()) > 0);
};
const linksBy = async (state?: 'alive' | 'dead' | 'failing' | 'unchecked' | 'waiting') =>
  (await (await world.as('publisher')).checkup.listCheckedLinks({ query: state === undefined ? {} : { state } })).items;
const urls = async (state: Parameters<typeof linksBy>[0]) => (await linksBy(state)).map((each) => each.url).sort();
const paths = async (state: Parameters<typeof linksBy>[0]) => (await urls(state)).map((url) => new URL(url).pathname);
const deadNames = async () =>
  (await (await world.as('publisher')).checkup.readCheckup({ query: {} })).items.filter(
    (each) => each.rule === 'link-dead',
  );

test('alive, gone, silent, and led to a private address: each is known for what it is', async () => {
  server.set('/alive', 'here');
  server.set('/no-head', (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end());
  server.set('/broken', (_, response) => void response.destroy());
  server.set('/moved', (_, response) => void response.writeHead(302, { location: inner.urlOf('/secret') }).end());
  await link('alive', 'no-head', 'gone', 'broken', 'moved');
  await given(world, { title: '外部链接', bodyHtml: '<p><a href="https://elsewhere.example.org/">外部</a></p>' });
  await scanned();
  await checkAll();

  expect(await paths('alive')).toEqual(['/alive', '/no-head']);
  expect(await paths('dead')).toEqual(['/gone']);
  expect(await paths('failing')).toEqual(['/broken']);
  expect(await urls('unchecked')).toEqual([server.urlOf('/moved'), 'https://elsewhere.example.org/'].sort());
  expect(inner.asked).toEqual([]);
  expect(await deadNames()).toMatchObject([{ name: '来文gone', severity: 'warn', mend: { page: 'announcement' } }]);
  expect((await linksBy('dead'))[0]).toMatchObject({ reason: '404', places: [{ title: '来文gone' }] });

  pass(2 / 24);
  await checkAll();
  expect(await paths('dead')).toEqual(['/broken', '/gone']);
  const before = server.asked.length;
  await checkAll();
  expect(server.asked).toHaveLength(before);
});

test('a link that is mended leaves the board; one that stays dead gets worse', async () => {
  await link('gone', 'broken');
  server.set('/broken', (_, response) => void response.destroy());
  await scanned();
  for (const days of [0, 2 / 24]) {
    pass(days);
    await checkAll();
  }
  expect((await deadNames()).map((each) => each.name).sort()).toEqual(['来文broken', '来文gone']);
  server.set('/broken', 'back again');
  pass(15);
  await checkAll();
  expect(await deadNames()).toMatchObject([{ name: '来文gone', severity: 'fail' }]);
  const [gone] = await linksBy('dead');
  const { announcements } = await world.as('publisher');
  const id = gone!.places[0]!.id;
  await announcements.withdrawAnnouncement({ params: { id }, body: { version: 1, reason: '来源已删除' } });
  expect(await deadNames()).toEqual([]);
});

test('an early check is queued, not done at once, and not twice in an hour', async () => {
  await link('gone');
  await scanned();
  await checkAll();
  pass(2 / 24);
  const publisher = (await world.as('publisher')).checkup;
  const before = server.asked.length;
  const { queued } = await publisher.checkLinks({});
  expect(queued).toBeGreaterThan(0);
  expect(server.asked).toHaveLength(before);
  await checkAll();
  expect(server.asked.length).toBeGreaterThan(before);
  expect(await publisher.checkLinks({})).toEqual({ queued: 0 });
});

test('damaged texts and attachments that are no longer kept are marked, and unmarked when mended', async () => {
  const whole = await aPublished(world, { title: '完好的通知' });
  await given(world, { title: '乱码', bodyHtml: '<p>當?shù)亟?jīng)濟發(fā)展</p>', columnId: columns.news });
  await world.minxin.database.write((manager) =>
    manager.query(
      `UPDATE announcements SET attachments = '[{"id":"lost","name":"附件.pdf","size":1,"type":"application/pdf"}]' WHERE id = '${whole.id}'`,
    ),
  );
  await scanned();
  const found = async () =>
    (await (await world.as('publisher')).checkup.readCheckup({ query: {} })).items
      .filter((each) => each.rule === 'text-damaged' || each.rule === 'attachment-missing')
      .map(({ rule, name, figure }) => [rule, name, figure]);
  expect(await found()).toEqual([
    ['attachment-missing', '完好的通知', 1],
    ['text-damaged', '乱码', 3],
  ]);
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE announcements SET attachments = '[]' WHERE id = '${whole.id}'`),
  );
  await scanned();
  expect(await found()).toHaveLength(1);
});
