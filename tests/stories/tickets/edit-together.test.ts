import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refusalOf, refused } from '../../support/refusal.ts';
import { aPost, dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('of fifty writes on the same version exactly one wins; the others learn the current one', async () => {
  const { id, version } = await dispatched(people);
  const params = { id };
  const urging = () => people.dispatcher.tickets.urgeTicket({ params, body: { version, note: '请尽快办理' } });
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, urging));
  expect(outcomes.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  const after = await people.dispatcher.tickets.readStaffTicket({ params });
  expect(after).toMatchObject({ urged: 1, version: version + 1 });
  expect(after.timeline.filter((step) => step.event === 'urged')).toHaveLength(1);
  const stale = await refusalOf(urging());
  expect(stale).toMatchObject({ status: 409, code: 'platform/stale-version', extra: { version: version + 1 } });
  expect((await world.minxin.audit.verify()).firstBad).toBeNull();
});

test('a move that the state does not have is refused and changes nothing', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost() });
  const params = { id };
  const early = people.dispatcher.tickets.dispatchTicket({ params, body: { version: 1, officeId: offices.a } });
  expect(await refused(early)).toBe('409 tickets/wrong-state');
  const close = people.supervisor.tickets.closeTicket({ params, body: { version: 1, note: '已回访' } });
  expect(await refused(close)).toBe('409 tickets/wrong-state');
  const { state, version } = await people.dispatcher.tickets.readStaffTicket({ params });
  expect({ state, version }).toEqual({ state: 'submitted', version: 1 });
});

test('the same act with the same key is answered again, not done again', async () => {
  const { id, version } = await dispatched(people);
  const body = { version, note: '请尽快办理' };
  const once = () => people.dispatcher.tickets.urgeTicket({ params: { id }, body }, { idempotencyKey: `urge-${id}` });
  expect((await once()).urged).toBe(1);
  expect((await once()).urged).toBe(1);
});

test('fifty citizens at once get fifty different numbers', async () => {
  const citizens = await Promise.all(Array.from({ length: 50 }, (_, at) => world.as('citizen', `many-${at}`)));
  const created = await Promise.all(citizens.map((each) => each.board.submitPost({ body: aPost() })));
  expect(new Set(created.map((each) => each.number)).size).toBe(50);
  expect(new Set(created.map((each) => each.receipt)).size).toBe(50);
});
