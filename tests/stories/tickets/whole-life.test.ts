import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { aPost, aReply, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('a ticket goes from its citizen to an office and back, and every hop can be read', async () => {
  const { citizen, dispatcher, handler, reviewer } = people;
  const created = await citizen.board.submitPost({ body: aPost({ officeId: offices.b }) });
  expect(created).toMatchObject({ state: 'submitted', mine: true, public: true, supports: 0 });
  expect(created.number).toMatch(/^20261120\d{5}$/);
  expect(created.receipt).toMatch(/^\d{40}$/);
  const { id } = created;
  const params = { id };

  expect(created.actions).toEqual(['supplement', 'withdraw', 'consent']);
  const inbox = await dispatcher.tickets.listStaffTickets({ query: { queue: 'intake' } });
  expect(inbox.items.map((each) => each.id)).toContain(id);
  const accepted = await dispatcher.tickets.acceptTicket({ params, body: { version: 1 } });
  expect(accepted).toMatchObject({ state: 'accepted', version: 2, actions: expect.arrayContaining(['dispatch']) });

  const sent = await dispatcher.tickets.dispatchTicket({ params, body: { version: 2, officeId: offices.a } });
  expect(sent).toMatchObject({ state: 'dispatched', office: { id: offices.a }, ruleSet: 'default-county' });
  // Friday 20 November plus five working days.
  expect(sent.dueOn).toBe('2026-11-27');
  expect(sent.dueProvisional).toBe(false);

  const signed = await handler.tickets.signTicket({ params, body: { version: sent.version } });
  expect(signed.actions).toEqual(['extension', 'reply', 'unmasking']);
  const handedIn = await handler.tickets.replyToTicket({ params, body: { version: signed.version, ...aReply } });
  expect(handedIn).toMatchObject({ state: 'reviewing', replies: [{ reviewState: 'waiting' }] });
  expect((await citizen.board.readPost({ params })).reply).toBeUndefined();

  const waiting = await reviewer.tickets.readStaffTicket({ params });
  expect(waiting.actions).toContain('review');
  const verdict = { version: handedIn.version, verdict: 'pass', publish: true } as const;
  const passed = await reviewer.tickets.reviewReply({ params, body: verdict });
  expect(passed).toMatchObject({ state: 'visiting', published: true });

  const seen = await citizen.board.readPost({ params });
  expect(seen.reply).toMatchObject({ text: aReply.publicText, office: { id: offices.a, name: '住建局' } });
  expect(seen.timeline.map((step) => step.event)).toEqual([
    'submitted',
    'accepted',
    'dispatched',
    'signed',
    'replied',
    'answered',
  ]);
  expect(JSON.stringify(seen)).not.toContain('工作人员');
  expect(seen.actions).toEqual(['rating', 'reopening', 'consent']);

  const rated = await citizen.board.ratePost({ params, body: { level: 1, comment: '很快' } });
  expect(rated).toMatchObject({ state: 'closed', rating: { level: 1, comment: '很快' }, reopenUntil: '2026-11-27' });
  expect((await world.minxin.audit.verify()).firstBad).toBeNull();
});

test('a failed review sends the reply back to the office while the clock runs on', async () => {
  const { citizen, dispatcher, handler, supervisor } = people;
  const { id } = await citizen.board.submitPost({ body: aPost() });
  const params = { id };
  await dispatcher.tickets.acceptTicket({ params, body: { version: 1 } });
  const sent = await dispatcher.tickets.dispatchTicket({ params, body: { version: 2, officeId: offices.a } });
  await handler.tickets.signTicket({ params, body: { version: 3 } });
  await handler.tickets.replyToTicket({ params, body: { version: 4, ...aReply } });
  const back = await supervisor.tickets.reviewReply({
    params,
    body: { version: 5, verdict: 'fail', note: '请写明巡查日期' },
  });
  expect(back).toMatchObject({ state: 'handling', dueOn: sent.dueOn });
  const again = await handler.tickets.replyToTicket({ params, body: { version: 6, ...aReply } });
  expect(again.replies.map((reply) => reply.reviewState)).toEqual(['failed', 'waiting']);
  expect(again.replies[0]).toMatchObject({ reviewNote: '请写明巡查日期' });
});
