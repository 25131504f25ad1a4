import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { days, openHall, slotAt } from './hall.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await openHall(world);
});
afterAll(() => world.close());

const slots = (query: Parameters<World['guest']['bookings']['listSlots']>[0]['query']) =>
  world.guest.bookings.listSlots({ query });

test('a guest sees the times of a day and their places', async () => {
  const { items, days: known } = await slots({ service: 'card', from: days.monday, to: days.monday });
  expect(items).toHaveLength(15);
  expect(items[0]).toMatchObject({
    hallId: 'hall-main',
    start: '08:30',
    end: '09:00',
    capacity: 2,
    taken: 0,
    bookable: true,
  });
  expect(known).toEqual([{ day: days.monday, free: 30 }]);
});

test('each day without a place says why', async () => {
  const { days: known } = await slots({ service: 'card', from: '2026-11-19', to: '2026-11-30' });
  expect(Object.fromEntries(known.map(({ day, reason }) => [day, reason]))).toMatchObject({
    '2026-11-19': 'past',
    '2026-11-21': 'not-open',
    '2026-11-22': 'not-open',
    [days.friday]: undefined,
    '2026-11-28': 'beyond-horizon',
    '2026-11-30': 'beyond-horizon',
  });
  const far = await slots({ service: 'card', from: '2027-01-04', to: '2027-01-04' });
  expect(far.days).toEqual([{ day: '2027-01-04', free: 0, reason: 'calendar-unpublished' }]);
});

test('a time that has passed and one that is too near say so', async () => {
  expect(await slotAt(world, days.today, '09:00')).toMatchObject({ bookable: false, reason: 'past' });
  expect(await slotAt(world, days.today, '11:00')).toMatchObject({ bookable: false, reason: 'too-soon' });
  expect(await slotAt(world, days.today, '11:30')).toMatchObject({ bookable: true });
});

test('only real days, in order, at most sixty of them, are asked for', async () => {
  for (const [from, to] of [
    ['2026-11-31', '2026-12-01'],
    ['2026-1-5', '2026-12-01'],
    ['2026-11-25', '2026-11-24'],
    ['2026-11-20', '2027-01-19'],
  ] as const) {
    expect(await refused(slots({ service: 'card', from, to }))).toBe('400 platform/malformed');
  }
  expect((await slots({ service: 'card', from: '2026-11-20', to: '2027-01-18' })).days).toHaveLength(60);
});

test('an unknown service has no times', async () => {
  expect(await slots({ service: 'none', from: days.monday, to: days.monday })).toEqual({
    items: [],
    days: [{ day: days.monday, free: 0, reason: 'not-open' }],
  });
});

test('a year that is not published stays shut and warns, until it is published', async () => {
  const late = await aWorld();
  try {
    late.clock.set('2026-12-29T01:30:00.000Z');
    await openHall(late, { horizonWorkingDays: 10 });
    const last = await late.guest.bookings.listSlots({
      query: { service: 'card', from: '2026-12-31', to: '2027-01-04' },
    });
    expect(last.days.map(({ free, reason }) => [free, reason])).toEqual([
      [30, undefined],
      ...Array.from({ length: 4 }, () => [0, 'calendar-unpublished']),
    ]);
    const clerk = await late.as('clerk');
    const cut = (await clerk.bookings.listSchedules({ query: {} })).items.map(({ cutAt }) => cutAt);
    expect(cut).toEqual(['2026-12-31', '2026-12-31']);
    await late.minxin.offices.publishYear(2027, [{ day: '2027-01-01', name: '元旦', off: true }]);
    await late.minxin.outbox.settle();
    const opened = await late.guest.bookings.listSlots({
      query: { service: 'card', from: '2027-01-01', to: '2027-01-04' },
    });
    expect(opened.days.map(({ free }) => free)).toEqual([0, 0, 0, 30]);
    expect((await clerk.bookings.listSchedules({ query: {} })).items[0]?.cutAt).toBeNull();
  } finally {
    await late.close();
  }
});

test('a make-up Saturday works like a Monday, a holiday not at all', async () => {
  const autumn = await aWorld();
  try {
    autumn.clock.set('2026-09-30T01:30:00.000Z');
    await openHall(autumn, { horizonWorkingDays: 6 });
    const { days: known } = await autumn.guest.bookings.listSlots({
      query: { service: 'card', from: '2026-09-30', to: '2026-10-11' },
    });
    expect(known.filter(({ free }) => free > 0).map(({ day }) => day)).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
  } finally {
    await autumn.close();
  }
});

test('opening slots again changes nothing', async () => {
  const before = await slots({ service: 'card', from: days.today, to: days.friday });
  expect(await world.minxin.bookings.materialise()).toMatchObject({ added: 0 });
  expect(await slots({ service: 'card', from: days.today, to: days.friday })).toEqual(before);
});
