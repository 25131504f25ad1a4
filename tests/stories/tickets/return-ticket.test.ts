import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

const why = { reason: '不属于本部门职责', basis: '县政府“三定”规定第三条' };

test('a ticket may be returned three times; then the dispatcher designates and its clock has never stopped', async () => {
  const first = await dispatched(people);
  const params = { id: first.id };
  let { version } = first;
  for (const [office, desk] of [
    [offices.a, people.handler],
    [offices.b, people.handlerB],
    [offices.a, people.handler],
  ] as const) {
    const mine = await desk.tickets.readStaffTicket({ params });
    expect(mine.actions).toContain('return');
    const back = await desk.tickets.returnTicket({ params, body: { version, ...why } });
    expect(back).toMatchObject({ state: 'returned', dueOn: first.dueOn });
    expect(back.office).toBeUndefined();
    expect(await refused(desk.tickets.readStaffTicket({ params }))).toBe('404 platform/absent');
    const next = office === offices.a ? offices.b : offices.a;
    ({ version } = await people.dispatcher.tickets.dispatchTicket({
      params,
      body: { version: back.version, officeId: next },
    }));
  }
  const last = await people.handlerB.tickets.readStaffTicket({ params });
  expect(last).toMatchObject({ returns: 3, dueOn: first.dueOn, office: { id: offices.b } });
  expect(last.actions).not.toContain('return');
  const fourth = people.handlerB.tickets.returnTicket({ params, body: { version, ...why } });
  expect(await refused(fourth)).toBe('409 tickets/no-more-returns');
});

test('a return needs reason and basis', async () => {
  const { id, version } = await dispatched(people);
  const body = { version, reason: '不属于本部门职责', basis: ' ' };
  expect(await refused(people.handler.tickets.returnTicket({ params: { id }, body }))).toBe('400 platform/malformed');
});

test('after one working day a dispatched ticket counts as taken', async () => {
  const { id, version } = await dispatched(people);
  // From Friday over the weekend to Tuesday: Monday was the last day.
  world.clock.set('2026-11-24T01:00:00.000Z');
  expect((await people.handler.tickets.readStaffTicket({ params: { id } })).actions).not.toContain('return');
  const late = people.handler.tickets.returnTicket({ params: { id }, body: { version, ...why } });
  expect(await refused(late)).toBe('409 tickets/return-too-late');
});
