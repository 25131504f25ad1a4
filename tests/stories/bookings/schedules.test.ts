import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { refusalOf, refused } from '../../support/refusal.ts';
import type { Client } from '../../support/client.ts';
import { aWorld, type World } from '../../support/world.ts';
import { aTemplate, days, openHall, slotAt } from './hall.ts';

let world: World;
let clerk: Client;
beforeEach(async () => {
  await world?.close();
  world = await aWorld();
  await openHall(world);
  clerk = await world.as('clerk');
});
afterAll(() => world.close());

const put = (
  change: Partial<ScheduleTemplate>,
  more: { version?: number; dryRun?: boolean; serviceId?: string } = {},
) =>
  clerk.bookings.putSchedule({
    body: { hallId: 'hall-main', serviceId: 'card', version: 1, dryRun: false, ...more, template: aTemplate(change) },
  });
const startsOf = async (day: string) =>
  (await world.guest.bookings.listSlots({ query: { service: 'card', from: day, to: day } })).items.map(
    ({ start, end, capacity }) => `${start}-${end} ${capacity}`,
  );
const afternoon = { ranges: [{ weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '16:00' }] };

test('a dry run tells what a change would do and does nothing', async () => {
  const citizen = await world.as('citizen');
  const mine = await citizen.bookings.bookSlot({ body: { slotId: (await slotAt(world, days.monday, '09:00')).id } });
  const { plan, schedule } = await put(afternoon, { dryRun: true });
  expect(plan).toMatchObject({ applied: false, slotsAdded: 0, slotsClosed: 66, affectedCount: 1 });
  expect(plan.affected.map(({ id }) => id)).toEqual([mine.id]);
  expect(schedule?.version).toBe(1);
  expect(await startsOf(days.monday)).toHaveLength(15);
});

test('a change closes what it drops, opens what it adds, and takes nobody their place', async () => {
  const citizen = await world.as('citizen');
  const mine = await citizen.bookings.bookSlot({ body: { slotId: (await slotAt(world, days.monday, '09:00')).id } });
  expect((await put(afternoon)).schedule).toMatchObject({ version: 2 });
  expect(await startsOf(days.monday)).toEqual(['14:00-14:30 2', '14:30-15:00 2', '15:00-15:30 2', '15:30-16:00 2']);
  expect((await citizen.bookings.readBooking({ params: { id: mine.id } })).state).toBe('booked');
  await put({ ranges: [{ weekdays: [1], from: '08:00', to: '09:30' }], capacity: 5 }, { version: 2 });
  expect(await startsOf(days.monday)).toEqual(['08:00-08:30 5', '08:30-09:00 5', '09:00-09:30 5']);
  expect(await startsOf(days.tuesday)).toEqual([]);
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
});

test('fewer places never go below those given out', async () => {
  for (const persona of ['citizen', 'citizen-2'] as const) {
    const client = await world.as(persona);
    await client.bookings.bookSlot({ body: { slotId: (await slotAt(world, days.monday, '09:00')).id } });
  }
  const { plan } = await put({ capacity: 1 });
  expect(plan).toMatchObject({ slotsChanged: 89, affectedCount: 2 });
  expect(await slotAt(world, days.monday, '09:00')).toMatchObject({ capacity: 2, taken: 2, reason: 'full' });
  expect(await slotAt(world, days.monday, '09:30')).toMatchObject({ capacity: 1 });
});

test('another length of slot retimes the empty ones and leaves the others', async () => {
  const citizen = await world.as('citizen');
  await citizen.bookings.bookSlot({ body: { slotId: (await slotAt(world, days.monday, '09:00')).id } });
  await put({ slotMinutes: 60, ranges: [{ weekdays: [1], from: '08:00', to: '11:00' }] });
  expect(await startsOf(days.monday)).toEqual(['08:00-09:00 2', '10:00-11:00 2']);
});

test('a schedule that stops gives out nothing, and goes on where it was', async () => {
  await put({ active: false });
  expect(await startsOf(days.monday)).toEqual([]);
  await put({}, { version: 2 });
  expect(await startsOf(days.monday)).toHaveLength(15);
});

test('a schedule that is not consistent is refused with every fault', async () => {
  const faulty = put({
    capacity: 1,
    walkInShare: 50,
    ranges: [
      { weekdays: [1], from: '09:00', to: '11:00' },
      { weekdays: [1, 2], from: '10:00', to: '12:00' },
      { weekdays: [3], from: '10:00', to: '10:15' },
    ],
  });
  const { code, issues } = await refusalOf(faulty);
  expect(code).toBe('bookings/schedule-faulty');
  expect(issues?.map((issue) => issue.code).toSorted()).toEqual([
    'bookings/no-places',
    'bookings/range-without-slot',
    'bookings/ranges-overlap',
  ]);
  expect(await refused(put({}, { serviceId: 'unknown', version: 0 }))).toBe('422 bookings/schedule-faulty');
});

test('a stale version is refused, and of many at once one succeeds', async () => {
  await put({ capacity: 3 });
  expect(await refusalOf(put({ capacity: 4 }))).toMatchObject({
    code: 'platform/stale-version',
    extra: { version: 2 },
  });
  const outcomes = await Promise.allSettled([3, 4, 5, 6, 7].map((capacity) => put({ capacity }, { version: 2 })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('halls of other offices are neither listed nor planned', async () => {
  const { items } = await clerk.bookings.listSchedules({ query: {} });
  expect(items.map(({ service }) => service.id).toSorted()).toEqual(['card', 'shop']);
  const body = { hallId: 'hall-b', serviceId: 'card', version: 0, dryRun: false, template: aTemplate() };
  expect(await refused(clerk.bookings.putSchedule({ body }))).toBe('403 platform/not-allowed');
});

// Rules found in the field, which must be expressible without code.
const presets: ReadonlyArray<
  [name: string, template: Partial<ScheduleTemplate>, places: [day: string, free: number][]]
> = [
  [
    'county centre: a day ahead, five working days, one a day, two hours to cancel',
    {
      ranges: [
        { weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '12:00' },
        { weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '17:30' },
      ],
      leadMinutes: 1440,
      perPersonPerDay: 1,
    },
    [
      [days.today, 0],
      [days.monday, 28],
      ['2026-11-30', 0],
    ],
  ],
  [
    'hour slots with lunch and Saturday',
    {
      slotMinutes: 60,
      leadMinutes: 0,
      cancelCutoffMinutes: 0,
      ranges: [{ weekdays: [1, 2, 3, 4, 5, 6], from: '09:00', to: '17:00' }],
    },
    [
      ['2026-11-21', 16],
      ['2026-11-22', 0],
      [days.monday, 16],
    ],
  ],
  [
    'one number every forty minutes, two working days',
    {
      slotMinutes: 40,
      capacity: 1,
      horizonWorkingDays: 2,
      ranges: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }],
    },
    [
      [days.monday, 4],
      ['2026-11-25', 0],
    ],
  ],
];

test.each(presets)('%s', async (_, template, places) => {
  await put(template);
  const { days: known } = await world.guest.bookings.listSlots({
    query: { service: 'card', from: days.today, to: '2026-12-05' },
  });
  const free = new Map(known.map((day) => [day.day, day.free]));
  for (const [day, expected] of places) expect(free.get(day), day).toBe(expected);
});
