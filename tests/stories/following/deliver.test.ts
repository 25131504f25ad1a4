import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPublished, columns, given, layColumns } from '../../support/announcements.ts';
import type { Client } from '../../support/client.ts';
import { offices } from '../../support/foundations.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

/** The inbox after everything that waits has been delivered. */
async function inbox(citizen: Client) {
  await world.minxin.outbox.settle();
  return (await citizen.messages.listMessages({ query: { limit: 100 } })).items;
}
const titles = async (citizen: Client) => (await inbox(citizen)).map(({ title }) => title);
const hoursAgo = (hours: number) => new Date(world.clock.now().getTime() - hours * 3_600_000).toISOString();

test('who follows the office, the section above the column or a word is told once, with a link', async () => {
  const all = await world.as('citizen', 'all');
  for (const body of [
    { kind: 'office', target: offices.a },
    { kind: 'column', target: columns.section },
    { kind: 'keyword', target: '停水' },
  ] as const)
    await all.following.follow({ body });
  const other = await world.as('citizen', 'other');
  await other.following.follow({ body: { kind: 'column', target: columns.news } });
  await other.following.follow({ body: { kind: 'keyword', target: '停电' } });
  const word = await world.as('citizen', 'word');
  await word.following.follow({ body: { kind: 'keyword', target: '周边小区' } });

  const { id } = await aPublished(world);
  expect(await inbox(all)).toMatchObject([
    {
      kind: 'announcement',
      title: '关于人民路临时停水的通知',
      text: '您订阅的“住建局”发布了新公告',
      link: { page: 'noticeDetail', params: { id } },
      readAt: null,
    },
  ]);
  expect(await inbox(word)).toMatchObject([{ text: '公告中出现了您订阅的“周边小区”' }]);
  expect(await inbox(other)).toEqual([]);
});

test('delivering the same event again, and again at once, makes no second message', async () => {
  const citizen = await world.as('citizen', 'once');
  await citizen.following.follow({ body: { kind: 'office', target: offices.b } });
  const { outbox, database } = world.minxin;
  const [announcementId = ''] = await given(world, { officeId: offices.b, columnId: columns.news, title: '只说一次' });
  const payload = { announcementId, officeId: offices.b, columnId: columns.news, publishedAt: null };
  for (let time = 0; time < 3; time += 1)
    await database.write((manager) => outbox.record(manager, { name: 'announcements/published', payload }));
  expect(await titles(citizen)).toEqual(['只说一次']);
  await citizen.messages.deleteMessage({ params: { id: (await inbox(citizen))[0]!.id } });
  await database.write((manager) => outbox.record(manager, { name: 'announcements/published', payload }));
  expect(await titles(citizen)).toEqual([]);
});

test('old documents brought in are no news, and what was withdrawn before delivery is not told', async () => {
  const citizen = await world.as('citizen', 'calm');
  await citizen.following.follow({ body: { kind: 'keyword', target: '旧闻' } });
  await given(world, { title: '旧闻一则', publishedAt: hoursAgo(24 * 4) });
  await given(world, { title: '旧闻新到', publishedAt: hoursAgo(2) });
  expect(await titles(citizen)).toEqual(['旧闻新到']);

  const { outbox, database } = world.minxin;
  const withdrawal = { at: hoursAgo(0), reason: '有误' };
  const [announcementId = ''] = await given(world, { title: '旧闻已撤', state: 'withdrawn', withdrawal });
  const payload = { announcementId, officeId: offices.a, columnId: columns.news, publishedAt: null };
  await database.write((manager) => outbox.record(manager, { name: 'announcements/published', payload }));
  expect(await titles(citizen)).toEqual(['旧闻新到']);
});

test('the sixth of one subscription within an hour makes all of them one message; read ones stay', async () => {
  const citizen = await world.as('citizen', 'flooded');
  const busy = await world.as('citizen', 'reader');
  for (const each of [citizen, busy]) await each.following.follow({ body: { kind: 'keyword', target: '防汛' } });
  const publish = (number: number) =>
    given(world, { title: `防汛简报第${number}期`, publishedAt: world.clock.now().toISOString() });
  for (const number of [1, 2, 3, 4, 5]) await publish(number);
  expect(await titles(citizen)).toHaveLength(5);
  await busy.messages.readMessage({ params: { id: (await inbox(busy)).at(-1)!.id } });
  for (const number of [6, 7, 8]) await publish(number);
  expect(await inbox(citizen)).toMatchObject([
    { kind: 'digest', title: '“防汛”连续发布了多条公告', link: { page: 'notices', params: { q: '防汛' } } },
  ]);
  expect((await inbox(busy)).map(({ kind }) => kind).sort()).toEqual(['announcement', 'digest']);

  world.clock.pass(61);
  await publish(9);
  expect(await titles(citizen)).toContain('防汛简报第9期');
});

test('who unfollows hears nothing more', async () => {
  const citizen = await world.as('citizen', 'gone');
  const { id } = await citizen.following.follow({ body: { kind: 'keyword', target: '退订' } });
  await citizen.following.unfollow({ params: { id } });
  await given(world, { title: '退订之后' });
  expect(await titles(citizen)).toEqual([]);
});

test('a message says the title of today in the reader’s language, and nothing of what was withdrawn', async () => {
  const citizen = await world.as('citizen', 'abroad');
  await citizen.following.follow({ body: { kind: 'keyword', target: '护照' } });
  const translation = { lang: 'en' as const, title: 'Passport days', summary: '', bodyHtml: '<p>x</p>' };
  const [id = ''] = await given(world, { title: '护照办理日', translations: [{ ...translation, origin: 'human' }] });
  await world.minxin.outbox.settle();
  const english = await citizen.messages.listMessages({ query: {} }, { headers: { 'accept-language': 'en' } });
  expect(english.items).toMatchObject([{ title: 'Passport days', lang: 'en', text: 'A new notice mentions “护照”' }]);
  const publisher = await world.as('publisher');
  const { version } = await publisher.announcements.readStaffAnnouncement({ params: { id } });
  await publisher.announcements.withdrawAnnouncement({ params: { id }, body: { version, reason: '时间有误' } });
  expect(await titles(citizen)).toEqual(['该公告已撤回']);
});

test('more followers than one batch are all told, each once', async () => {
  const { database } = world.minxin;
  const at = world.clock.now().toISOString();
  const many = Array.from({ length: 1_201 }, (_, number) => `follower-${String(number).padStart(4, '0')}`);
  await database.write(async (manager) => {
    for (let from = 0; from < many.length; from += 400) {
      const rows = many.slice(from, from + 400).map((id) => `('${id}', '${id}', 'keyword', '大批', '${at}')`);
      await manager.query(`INSERT INTO subscriptions (id, citizen_id, kind, target, at) VALUES ${rows.join(', ')}`);
    }
  });
  const [id = ''] = await given(world, { title: '大批通知' });
  await world.minxin.outbox.settle();
  const rows: unknown[] = await database.read.query(
    `SELECT citizen_id FROM messages WHERE id = '${id}' AND citizen_id LIKE 'follower-%'`,
  );
  expect(rows).toHaveLength(many.length);
});
