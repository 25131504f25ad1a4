import { afterAll, beforeAll, expect, test } from 'vitest';
import { fewestReads, given, layColumns } from '../../support/announcements.ts';
import type { Client } from '../../support/client.ts';
import { refused } from '../../support/refusal.ts';
import { answered, peopleOf } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';
import { days, openHall, slotAt } from '../bookings/hall.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  await openHall(world);
});
afterAll(() => world.close());

const settled = () => world.minxin.outbox.settle();

test('every step a citizen waits for is told with number, state and link, never with what was written', async () => {
  const people = await peopleOf(world, { seed: 'asker' });
  const { id, number } = await answered(people, { public: false }, false);
  await settled();
  const { items } = await people.citizen.messages.listMessages({ query: {} });
  expect(items.map(({ title, text }) => `${title} ${text}`).sort()).toEqual([
    `您的诉求已受理 编号 ${number}`,
    `您的诉求已答复 编号 ${number}`,
  ]);
  for (const each of items) expect(each.link).toEqual({ page: 'postDetail', params: { id } });
  expect(JSON.stringify(items)).not.toMatch(/路灯|幸福路|维修/);
});

test('who follows a public request is told how it ends, once, and its own citizen in its own words', async () => {
  const people = await peopleOf(world, { seed: 'public' });
  const follower = await world.as('citizen-4');
  const { id, version } = await answered(people);
  await settled();
  await follower.board.followPost({ params: { id } });
  await people.citizen.board.followPost({ params: { id } });
  await people.dispatcher.tickets.closeTicket({ params: { id }, body: { version, note: '已电话回访' } });
  await settled();
  const titlesOf = async (client: Client) =>
    (await client.messages.listMessages({ query: {} })).items.map(({ title }) => title);
  expect(await titlesOf(follower)).toEqual(['您关注的诉求已办结']);
  expect(await titlesOf(people.citizen)).toContain('您的诉求已办结');
  expect(await titlesOf(people.citizen)).not.toContain('您关注的诉求已办结');
});

test('a booking is told when it is made, with its day and time as the reader writes them', async () => {
  const citizen = await world.as('citizen', 'booker');
  const slot = await slotAt(world, days.tuesday, '09:00');
  const { id } = await citizen.bookings.bookSlot({ body: { slotId: slot.id } });
  await settled();
  expect((await citizen.messages.listMessages({ query: {} })).items).toMatchObject([
    {
      kind: 'booking',
      title: '预约成功',
      text: '办理时间 11月24日周二 09:00',
      link: { page: 'voucher', params: { id } },
    },
  ]);
  const textIn = async (language: string) => {
    const headers = { 'accept-language': language };
    return (await citizen.messages.listMessages({ query: {} }, { headers })).items[0]!.text;
  };
  expect(await textIn('en')).toBe('Your time: Tue 24 Nov 09:00');
  expect(await textIn('ru')).toBe('Время приёма: вт, 24 ноября 09:00');
});

test('messages are counted while unread, marked one by one or all at once, and deleted', async () => {
  const citizen = await world.as('citizen', 'tidy');
  const stranger = await world.as('citizen-2');
  await citizen.following.follow({ body: { kind: 'keyword', target: '整理' } });
  for (const title of ['整理一', '整理二', '整理三']) await given(world, { title });
  await settled();
  const { items } = await citizen.messages.listMessages({ query: {} });
  expect(await citizen.messages.countUnread({})).toEqual({ unread: 3 });
  const [first, second] = items;
  await citizen.messages.readMessage({ params: { id: first!.id } });
  await citizen.messages.readMessage({ params: { id: first!.id } });
  expect(await citizen.messages.countUnread({})).toEqual({ unread: 2 });
  expect(await refused(stranger.messages.readMessage({ params: { id: second!.id } }))).toBe('404 platform/absent');
  expect(await refused(stranger.messages.deleteMessage({ params: { id: second!.id } }))).toBe('404 platform/absent');
  await stranger.messages.readAllMessages({});
  expect(await citizen.messages.countUnread({})).toEqual({ unread: 2 });
  await citizen.messages.deleteMessage({ params: { id: second!.id } });
  await citizen.messages.readAllMessages({});
  expect(await citizen.messages.countUnread({})).toEqual({ unread: 0 });
  const left = (await citizen.messages.listMessages({ query: {} })).items;
  expect(left.map(({ readAt }) => readAt)).toEqual([expect.any(String), expect.any(String)]);
});

test('a full inbox is counted up to 100, read page by page, and takes as many reads as a short one', async () => {
  const citizen = await world.as('citizen', 'full');
  await citizen.following.follow({ body: { kind: 'keyword', target: '刷屏' } });
  const [id = ''] = await given(world, { title: '刷屏通知' });
  await settled();
  const short = await fewestReads(world, () => citizen.messages.listMessages({ query: {} }));
  await world.minxin.database.write((manager) =>
    manager.query(
      `INSERT INTO messages (citizen_id, id, kind, params, via, at)
       SELECT m.citizen_id, 'copy-' || n.x || '-' || k.x, m.kind, m.params, m.via, '2026-11-2' || n.x || 'T01:30:00.000Z'
       FROM messages m,
         (SELECT 1 AS x UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) n,
         (${Array.from({ length: 30 }, (_, at) => `SELECT ${at} AS x`).join(' UNION ALL ')}) k
       WHERE m.id = '${id}'`,
    ),
  );
  expect(await citizen.messages.countUnread({})).toEqual({ unread: 100 });
  expect(await fewestReads(world, () => citizen.messages.listMessages({ query: {} }))).toBe(short);
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await citizen.messages.listMessages({ query: { limit: 40, ...(cursor && { cursor }) } });
    for (const each of page.items) seen.add(each.id);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen.size).toBe(151);
});

test('what is half a year old is deleted, the rest stays', async () => {
  const citizen = await world.as('citizen', 'keeper');
  await citizen.following.follow({ body: { kind: 'keyword', target: '留存' } });
  await given(world, { title: '留存一' });
  await settled();
  await world.minxin.database.write((manager) =>
    manager.query(
      `INSERT INTO messages (citizen_id, id, kind, params, via, at)
       SELECT citizen_id, 'ancient', kind, params, via, '2026-05-01T00:00:00.000Z' FROM messages WHERE via = 'keyword:留存'`,
    ),
  );
  await world.minxin.messages.forgetOld();
  await world.minxin.following.forgetOld();
  expect((await citizen.messages.listMessages({ query: {} })).items.map(({ title }) => title)).toEqual(['留存一']);
});

test('without WeChat there is nothing to allow', async () => {
  const citizen = await world.as('citizen');
  expect(await citizen.messages.readPush({})).toEqual({ items: [] });
  const answer = citizen.messages.answerPush({ body: { answers: [{ topic: 'notices', accepted: true }] } });
  expect(await refused(answer)).toBe('404 messages/push-off');
});
