import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aPost, dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('a question goes back and forth before a ticket is accepted', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost() });
  const params = { id };
  await people.dispatcher.tickets.inquireTicket({ params, body: { version: 1, question: '请问是几号楼？' } });
  const asked = await people.citizen.board.readPost({ params });
  expect(asked).toMatchObject({ state: 'need-more', actions: ['supplement', 'withdraw', 'consent'] });
  expect(asked.timeline.at(-1)).toMatchObject({ event: 'inquired', note: '请问是几号楼？' });
  expect(asked.dueOn).toBeUndefined();
  const told = await people.citizen.board.supplementPost({ params, body: { text: '三号楼' } });
  expect(told).toMatchObject({ state: 'submitted' });
});

test('not accepting says the ground, why and where to go; the citizen may object', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost() });
  const params = { id };
  const refusal = { code: 'N04', explanation: '该事项应当申请行政复议', whereToGo: '县司法局行政复议科' } as const;
  const bare = people.dispatcher.tickets.refuseTicket({ params, body: { version: 1, ...refusal, whereToGo: '' } });
  expect(await refused(bare)).toBe('400 platform/malformed');
  await people.dispatcher.tickets.refuseTicket({ params, body: { version: 1, ...refusal } });
  const seen = await people.citizen.board.readPost({ params });
  expect(seen).toMatchObject({ state: 'not-accepted', refusal, actions: ['objection', 'consent'] });
  const back = await people.citizen.board.objectToRefusal({ params, body: { reason: '并未作出行政决定' } });
  expect(back).toMatchObject({ state: 'submitted' });
  expect(back.refusal).toBeUndefined();
});

test('a corrected kind is a hop its citizen reads, and moves the clock', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost({ kind: 'complaint' }) });
  const params = { id };
  await people.dispatcher.tickets.acceptTicket({ params, body: { version: 1, kind: 'help' } });
  const sent = await people.dispatcher.tickets.dispatchTicket({ params, body: { version: 2, officeId: offices.a } });
  expect(sent).toMatchObject({ kind: 'help', dueOn: '2026-11-27' });
  const { timeline } = await people.citizen.board.readPost({ params });
  expect(timeline[1]).toMatchObject({ event: 'accepted', note: '类别由“投诉”改为“求助”' });
});

test('a ticket is withdrawn before it is dispatched, not after', async () => {
  const early = await people.citizen.board.submitPost({ body: aPost() });
  const gone = await people.citizen.board.withdrawPost({ params: { id: early.id } });
  expect(gone).toMatchObject({ state: 'withdrawn', actions: [] });
  const late = await dispatched(people);
  const attempt = people.citizen.board.withdrawPost({ params: { id: late.id } });
  expect(await refused(attempt)).toBe('409 tickets/wrong-state');
});

test('an unknown office is refused', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost() });
  await people.dispatcher.tickets.acceptTicket({ params: { id }, body: { version: 1 } });
  const body = { version: 2, officeId: 'nowhere' };
  const attempt = people.dispatcher.tickets.dispatchTicket({ params: { id }, body });
  expect(await refused(attempt)).toBe('422 tickets/unknown-office');
});

test('urging is counted and supervision stays', async () => {
  const { id, version } = await dispatched(people);
  const params = { id };
  await people.dispatcher.tickets.urgeTicket({ params, body: { version, note: '请尽快' } });
  const seen = await people.supervisor.tickets.superviseTicket({
    params,
    body: { version: version + 1, note: '挂牌督办' },
  });
  expect(seen).toMatchObject({ urged: 1, supervised: true, state: 'dispatched' });
  expect(seen.actions).not.toContain('supervision');
  const notTheirs = people.dispatcher.tickets.superviseTicket({
    params,
    body: { version: version + 2, note: '督办' },
  });
  expect(await refused(notTheirs)).toBe('403 platform/not-allowed');
});

test('after the call-back the desk closes a ticket', async () => {
  const { id, version } = await dispatched(people);
  const params = { id };
  expect((await people.dispatcher.tickets.readStaffTicket({ params })).actions).not.toContain('closing');
  const attempt = people.dispatcher.tickets.closeTicket({ params, body: { version, note: '已电话回访' } });
  expect(await refused(attempt)).toBe('409 tickets/wrong-state');
});
