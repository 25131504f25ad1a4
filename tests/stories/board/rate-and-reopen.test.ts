import { afterEach, beforeEach, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aReply, answered, dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
// Days pass here, and each story begins on the same Friday.
beforeEach(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterEach(() => world.close());

test('an answer is rated once; unsatisfied leaves the way to reopening open', async () => {
  const { id } = await answered(people);
  const params = { id };
  const rated = await people.citizen.board.ratePost({ params, body: { level: 5, comment: '没有修好' } });
  expect(rated).toMatchObject({ state: 'visiting', rating: { level: 5 }, actions: ['reopening', 'consent'] });
  const again = people.citizen.board.ratePost({ params, body: { level: 1 } });
  expect(await refused(again)).toBe('409 tickets/rated-before');
});

test('before there is an answer there is nothing to rate', async () => {
  const { id } = await dispatched(people);
  const early = people.citizen.board.ratePost({ params: { id }, body: { level: 1 } });
  expect(await refused(early)).toBe('409 tickets/wrong-state');
});

test('reopening keeps number and office, begins a new clock at the next dispatch, and may be rated again', async () => {
  const first = await answered(people);
  const params = { id: first.id };
  await people.citizen.board.ratePost({ params, body: { level: 4 } });
  const open = await people.citizen.board.reopenPost({ params, body: { reason: '晚上还是不亮' } });
  expect(open).toMatchObject({ number: first.number, state: 'reopened', office: { id: offices.a } });
  expect(open.dueOn).toBeUndefined();
  expect(open.reply?.text).toBe(aReply.publicText);

  world.clock.set('2026-11-23T01:30:00.000Z');
  const { version } = await people.dispatcher.tickets.readStaffTicket({ params });
  const body = { version, officeId: offices.a };
  const sent = await people.dispatcher.tickets.dispatchTicket({ params, body });
  expect(sent).toMatchObject({ dueOn: '2026-11-30', reopenings: 1 });
  await people.handler.tickets.signTicket({ params, body: { version: sent.version } });
  await people.handler.tickets.replyToTicket({ params, body: { version: sent.version + 1, ...aReply } });
  const verdict = { version: sent.version + 2, verdict: 'pass' } as const;
  await people.reviewer.tickets.reviewReply({ params, body: verdict });
  const rated = await people.citizen.board.ratePost({ params, body: { level: 2 } });
  expect(rated).toMatchObject({ state: 'closed', rating: { level: 2 } });
});

test('seven days after closing a new ticket is needed', async () => {
  const { id, version } = await answered(people);
  const params = { id };
  await people.dispatcher.tickets.closeTicket({ params, body: { version, note: '已电话回访' } });
  world.clock.set('2026-11-27T15:00:00.000Z');
  expect((await people.citizen.board.readPost({ params })).actions).toContain('reopening');
  world.clock.set('2026-11-27T17:00:00.000Z');
  expect((await people.citizen.board.readPost({ params })).actions).not.toContain('reopening');
  const late = people.citizen.board.reopenPost({ params, body: { reason: '又坏了' } });
  expect(await refused(late)).toBe('409 tickets/reopen-too-late');
});
