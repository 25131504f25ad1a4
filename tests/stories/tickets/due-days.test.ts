import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PostBody } from '@minxin/shared/board/post';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { dispatched, peopleOf } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test.each<[string, PostBody['kind'], string, string]>([
  ['2026-09-30', 'help', '2026-10-13', 'the holiday is skipped and Saturday 10 October is worked'],
  ['2026-10-09', 'help', '2026-10-15', 'Saturday 10 October is worked'],
  ['2026-11-20', 'complaint', '2026-12-11', 'fifteen working days'],
  ['2026-11-20', 'suggestion', '2026-12-04', 'ten working days'],
])('dispatched on %s, a %s is due on %s: %s', async (day, kind, due) => {
  world.clock.set(`${day}T02:00:00.000Z`);
  const people = await peopleOf(world, { seed: day + kind });
  expect(await dispatched(people, { kind })).toMatchObject({ dueOn: due, dueProvisional: false });
});

test('a due day that runs into an unpublished year is provisional and is computed again when it is published', async () => {
  world.clock.set('2026-12-31T02:00:00.000Z');
  const people = await peopleOf(world);
  const sent = await dispatched(people);
  expect(sent).toMatchObject({ dueOn: '2027-01-07', dueProvisional: true });
  const holidays = ['01', '02', '03'].map((day) => ({ day: `2027-01-${day}`, name: '元旦', off: true }));
  await world.minxin.offices.publishYear(2027, holidays);
  await world.minxin.outbox.settle();
  const again = await people.handler.tickets.readStaffTicket({ params: { id: sent.id } });
  expect(again).toMatchObject({ dueOn: '2027-01-08', dueProvisional: false });
});

test('overdue is computed: a running ticket is, once its last day has passed, and stands in the tray', async () => {
  world.clock.set('2026-11-20T02:00:00.000Z');
  const people = await peopleOf(world);
  const { id } = await dispatched(people);
  world.clock.set('2026-11-27T15:59:00.000Z');
  expect((await people.handler.tickets.readStaffTicket({ params: { id } })).overdue).toBe(false);
  world.clock.set('2026-11-27T16:00:00.000Z');
  const tray = await people.supervisor.tickets.listStaffTickets({ query: { queue: 'overdue', office: offices.a } });
  expect(tray.items.find((each) => each.id === id)).toMatchObject({ overdue: true });
});

test('an extension moves the last day once, before it has passed, and tells the citizen', async () => {
  world.clock.set('2026-11-20T02:00:00.000Z');
  const people = await peopleOf(world);
  const { id, version } = await dispatched(people);
  const params = { id };
  const signed = await people.handler.tickets.signTicket({ params, body: { version } });
  const extension = { days: 10, reason: '需要等待材料到货' };
  const longer = await people.handler.tickets.extendTicket({ params, body: { version: signed.version, ...extension } });
  expect(longer).toMatchObject({ state: 'handling', dueOn: '2026-12-11', extendedOnce: true });
  const again = people.handler.tickets.extendTicket({ params, body: { version: longer.version, ...extension } });
  expect(await refused(again)).toBe('409 tickets/extended-before');
  const { timeline, dueOn } = await people.citizen.board.readPost({ params });
  expect(dueOn).toBe('2026-12-11');
  expect(timeline.at(-1)).toMatchObject({ event: 'extended', note: '办理期限延长至2026-12-11。需要等待材料到货' });

  const late = await dispatched(people);
  await people.handler.tickets.signTicket({ params: { id: late.id }, body: { version: late.version } });
  world.clock.set('2026-11-28T02:00:00.000Z');
  const tooLate = people.handler.tickets.extendTicket({
    params: { id: late.id },
    body: { version: late.version + 1, ...extension },
  });
  expect(await refused(tooLate)).toBe('409 tickets/extension-too-late');
});
