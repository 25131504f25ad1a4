import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { answered, dispatched, peopleOf } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test('a share of nothing is null, never nought or all', async () => {
  const figures = await world.guest.board.readStatistics({ query: { from: '2026-01-01', to: '2026-01-31' } });
  expect(figures).toMatchObject({ submitted: 0, onTime: { value: null, num: 0, den: 0 }, satisfied: { value: null } });
});

test('figures say of how many, late and unanswered ones included', async () => {
  const people = await peopleOf(world);
  const good = await answered(people);
  await people.citizen.board.ratePost({ params: { id: good.id }, body: { level: 2 } });
  const bad = await answered(people);
  await people.citizen.board.ratePost({ params: { id: bad.id }, body: { level: 5 } });
  await answered(people);
  await dispatched(people, {}, offices.b);
  world.clock.set('2026-11-30T02:00:00.000Z');
  const query = { from: '2026-11-01', to: '2026-11-30' };
  const figures = await world.guest.board.readStatistics({ query });
  expect(figures).toMatchObject({
    submitted: 4,
    answered: 3,
    open: 1,
    overdue: 1,
    onTime: { value: 0.75, num: 3, den: 4 },
    replied: { value: 0.75, num: 3, den: 4 },
    satisfied: { value: 0.5, num: 1, den: 2 },
    participation: { value: 0.6666, num: 2, den: 3 },
    reopened: { value: 0, num: 0, den: 3 },
    kinds: [{ kind: 'help', count: 4 }],
  });
  expect(figures.ratings.map((each) => each.count)).toEqual([0, 1, 0, 0, 1]);
  const ofB = await world.guest.board.readStatistics({ query: { ...query, office: offices.b } });
  expect(ofB).toMatchObject({ submitted: 1, onTime: { value: 0, num: 0, den: 1 }, satisfied: { value: null } });
});

test('a period that ends before it begins is refused', async () => {
  const asked = world.guest.board.readStatistics({ query: { from: '2026-02-01', to: '2026-01-01' } });
  expect(await refused(asked)).toBe('422 board/unreadable-period');
});
