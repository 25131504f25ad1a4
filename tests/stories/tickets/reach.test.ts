import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aPost, aReply, answered, dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

const absent = '404 platform/absent';

test('another citizen neither sees nor touches a ticket that is not theirs', async () => {
  const { id } = await answered(people, {}, false);
  const params = { id };
  const stranger = await world.as('citizen-2');
  expect(await refused(stranger.board.readPost({ params }))).toBe(absent);
  expect(await refused(world.guest.board.readPost({ params }))).toBe(absent);
  const acts = () => [
    stranger.board.supplementPost({ params, body: { text: '补充' } }),
    stranger.board.ratePost({ params, body: { level: 5 } }),
    stranger.board.reopenPost({ params, body: { reason: '没有解决' } }),
    stranger.board.objectToRefusal({ params, body: { reason: '不同意' } }),
    stranger.board.changeConsent({ params, body: { public: false } }),
    stranger.board.withdrawPost({ params }),
    stranger.consultations.readConsultation({ params }),
    stranger.consultations.addMessage({ params, body: { text: '补充' } }),
    stranger.consultations.rateConsultation({ params, body: { level: 1 } }),
  ];
  const marks = [stranger.board.supportPost({ params }), stranger.board.followPost({ params })];
  for (const answer of await Promise.all([...acts(), ...marks].map(refused))) expect(answer).toBe(absent);
  await people.citizen.board.changeConsent({ params, body: { public: true } });
  const { version } = await people.reviewer.tickets.readStaffTicket({ params });
  await people.reviewer.tickets.publishTicket({ params, body: { version, publish: true } });
  expect((await stranger.board.readPost({ params })).actions).toEqual(['support', 'follow']);
  for (const answer of await Promise.all(acts().map(refused))) expect(answer).toBe(absent);
  expect((await stranger.board.listMyPosts({ query: {} })).items).toEqual([]);
});

test("another office's handler neither finds, reads nor moves a ticket", async () => {
  const { id, version } = await dispatched(people);
  const params = { id };
  const { handlerB } = people;
  expect(await refused(handlerB.tickets.readStaffTicket({ params }))).toBe(absent);
  const acts = [
    handlerB.tickets.signTicket({ params, body: { version } }),
    handlerB.tickets.returnTicket({ params, body: { version, reason: '不归我管', basis: '三定规定' } }),
    handlerB.tickets.extendTicket({ params, body: { version, days: 5, reason: '延期' } }),
    handlerB.tickets.replyToTicket({ params, body: { version, ...aReply } }),
    handlerB.tickets.unmaskContact({ params, body: { purpose: '联系诉求人' } }),
  ];
  for (const answer of await Promise.all(acts.map(refused))) expect(answer).toBe(absent);
  for (const queue of ['all', 'signing', 'handling', 'assisting', 'overdue'] as const) {
    const { items } = await handlerB.tickets.listStaffTickets({ query: { queue, limit: 100 } });
    expect(items.map((each) => each.id)).not.toContain(id);
  }
});

test('an assisting office reads a ticket but does not move it', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost() });
  const params = { id };
  await people.dispatcher.tickets.acceptTicket({ params, body: { version: 1 } });
  const both = { version: 2, officeId: offices.a, coOffices: [offices.b] };
  const { version } = await people.dispatcher.tickets.dispatchTicket({ params, body: both });
  const tray = await people.handlerB.tickets.listStaffTickets({ query: { queue: 'assisting' } });
  expect(tray.items.map((each) => each.id)).toContain(id);
  const seen = await people.handlerB.tickets.readStaffTicket({ params });
  expect(seen).toMatchObject({ coOffices: [{ id: offices.b }], actions: [] });
  const sign = people.handlerB.tickets.signTicket({ params, body: { version } });
  expect(await refused(sign)).toBe('403 platform/not-allowed');
});

test('an office handles what was dispatched to an office below it', async () => {
  const { id, version } = await dispatched(people, {}, offices.aBelow);
  const signed = await people.handler.tickets.signTicket({ params: { id }, body: { version } });
  expect(signed).toMatchObject({ state: 'signed', office: { id: offices.aBelow } });
});

test('a tray pages to its end without loss or repetition, the most urgent first', async () => {
  const sent: Array<{ id: string }> = [];
  for (let count = 0; count < 7; count += 1) sent.push(await dispatched(people, {}, offices.b));
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await people.handlerB.tickets.listStaffTickets({ query: { queue: 'signing', limit: 3, cursor } });
    found.push(...page.items.map((each) => each.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(found.filter((id) => sent.some((each) => each.id === id))).toEqual(sent.map((each) => each.id));
  expect(new Set(found).size).toBe(found.length);
});

test('what I have moved stays in my tray of done things', async () => {
  const { id, version } = await dispatched(people);
  await people.handler.tickets.signTicket({ params: { id }, body: { version } });
  const { items } = await people.handler.tickets.listStaffTickets({ query: { queue: 'mine-done' } });
  expect(items[0]).toMatchObject({ id, state: 'signed' });
});
