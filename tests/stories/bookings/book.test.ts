import { isVoucherCode } from '@minxin/shared/bookings/voucher';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { refusalOf, refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { days, openHall, slotAt } from './hall.ts';

let world: World;
beforeEach(async () => {
  await world?.close();
  world = await aWorld();
  await openHall(world);
});
afterAll(() => world.close());

const book = async (persona: 'citizen' | 'citizen-2' | 'citizen-3', slotId: string, idempotencyKey?: string) =>
  (await world.as(persona)).bookings.bookSlot({ body: { slotId } }, idempotencyKey ? { idempotencyKey } : {});

test('a citizen books a place and holds a voucher', async () => {
  const { id: slotId } = await slotAt(world, days.monday, '09:00');
  const booking = await book('citizen', slotId);
  expect(booking).toMatchObject({
    state: 'booked',
    slot: { id: slotId, taken: 1 },
    service: { id: 'card', name: '居民身份证换领' },
    hall: { id: 'hall-main', address: '人民路2号' },
    materials: [
      { name: '居民户口簿', required: true, note: '核验后退还。' },
      { name: '居民身份证', required: false },
    ],
    changeableUntil: '2026-11-22T23:00:00.000Z',
    actions: ['cancel', 'reschedule'],
    history: [{ event: 'booked' }],
  });
  expect(booking.number).toMatch(/^\d{14}$/);
  expect(isVoucherCode(booking.code)).toBe(true);
  expect((await slotAt(world, days.monday, '09:00')).taken).toBe(1);
  const citizen = await world.as('citizen');
  expect((await citizen.bookings.listBookings({ query: {} })).items.map(({ id }) => id)).toEqual([booking.id]);
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
});

test('the same call under the same key books once; another body under it is refused', async () => {
  const { id: slotId } = await slotAt(world, days.monday, '09:00');
  const first = await book('citizen', slotId, 'key-1');
  const again = await book('citizen', slotId, 'key-1');
  expect(again.id).toBe(first.id);
  const { id: other } = await slotAt(world, days.tuesday, '09:00');
  expect(await refused(book('citizen', other, 'key-1'))).toBe('422 platform/key-reused');
});

test('a repeated call hears of its own place even when it was the last one', async () => {
  const { id: slotId } = await slotAt(world, days.monday, '09:00');
  await book('citizen-2', slotId);
  const last = await book('citizen', slotId, 'key-2');
  expect((await book('citizen', slotId, 'key-2')).id).toBe(last.id);
});

test('a full time names the three nearest free ones', async () => {
  const { id: slotId } = await slotAt(world, days.monday, '09:00');
  await book('citizen', slotId);
  await book('citizen-2', slotId);
  const { status, code, extra } = await refusalOf(book('citizen-3', slotId));
  expect(`${status} ${code}`).toBe('409 bookings/full');
  const near = extra?.['alternatives'] as Array<{ day: string; start: string; bookable: boolean }>;
  expect(near.map(({ day, start }) => `${day} ${start}`)).toEqual([
    `${days.monday} 08:30`,
    `${days.monday} 09:30`,
    `${days.monday} 10:00`,
  ]);
  expect(near.every(({ bookable }) => bookable)).toBe(true);
});

test('one person holds one place a time, one a service and day, and so many a day', async () => {
  const nine = await slotAt(world, days.monday, '09:00');
  const booking = await book('citizen', nine.id);
  expect(await refused(book('citizen', nine.id))).toBe('409 bookings/already-in-slot');
  const ten = await slotAt(world, days.monday, '10:00');
  const same = await refusalOf(book('citizen', ten.id));
  expect(same).toMatchObject({ code: 'bookings/already-that-day', extra: { bookingId: booking.id } });
  await book('citizen', (await slotAt(world, days.monday, '11:00', 'shop')).id);
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE bookings SET state = 'completed' WHERE service_id = 'shop'`),
  );
  expect(await refused(book('citizen', (await slotAt(world, days.monday, '14:00', 'shop')).id))).toBe(
    '409 bookings/day-limit',
  );
  await book('citizen', (await slotAt(world, days.tuesday, '09:00')).id);
});

test('what cannot be booked is refused by name', async () => {
  const refusalAt = async (day: string, start: string) =>
    refused(book('citizen', (await slotAt(world, day, start)).id));
  expect(await refusalAt(days.today, '08:30')).toBe('409 bookings/past');
  expect(await refusalAt(days.today, '11:00')).toBe('409 bookings/too-soon');
  expect(await refused(book('citizen', 'no-such-slot'))).toBe('422 bookings/slot-unknown');
  const { id } = await slotAt(world, days.monday, '09:00');
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE slots SET closed = 'office' WHERE id = '${id}'`),
  );
  expect(await refused(book('citizen', id))).toBe('409 bookings/closed');
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE slots SET day = '2026-12-10' WHERE id = '${id}'`),
  );
  await world.minxin.database.write((manager) => manager.query(`UPDATE slots SET closed = NULL WHERE id = '${id}'`));
  expect(await refused(book('citizen', id))).toBe('409 bookings/beyond-horizon');
});

test('only a citizen whose name is verified books, and only its citizen sees a booking', async () => {
  const { id: slotId } = await slotAt(world, days.monday, '09:00');
  const basic = await world.as('citizen-basic');
  expect(await refused(basic.bookings.bookSlot({ body: { slotId } }))).toBe('403 platform/not-allowed');
  expect(await refused(world.guest.bookings.bookSlot({ body: { slotId } }))).toBe('401 platform/sign-in-needed');
  const { id } = await book('citizen', slotId);
  const other = await world.as('citizen-2');
  const attempts = [
    () => other.bookings.readBooking({ params: { id } }),
    () => other.bookings.cancelBooking({ params: { id } }),
    () => other.bookings.rescheduleBooking({ params: { id }, body: { slotId } }),
  ];
  for (const attempt of attempts) expect(await refused(attempt())).toBe('404 platform/absent');
  expect((await other.bookings.listBookings({ query: {} })).items).toEqual([]);
});

test('walk-ins keep their share', async () => {
  const shared = await aWorld();
  try {
    await openHall(shared, { capacity: 5, walkInShare: 30 });
    expect(await slotAt(shared, days.monday, '09:00')).toMatchObject({ capacity: 3 });
  } finally {
    await shared.close();
  }
});
