import { afterAll, beforeEach, expect, test } from 'vitest';
import { refusalOf, refused } from '../../support/refusal.ts';
import type { Client } from '../../support/client.ts';
import { aWorld, type World } from '../../support/world.ts';
import { days, openHall, slotAt } from './hall.ts';

let world: World;
let citizen: Client;
beforeEach(async () => {
  await world?.close();
  world = await aWorld();
  await openHall(world);
  citizen = await world.as('citizen');
});
afterAll(() => world.close());

const bookAt = async (client: Client, day: string, start: string, service = 'card') =>
  client.bookings.bookSlot({ body: { slotId: (await slotAt(world, day, start, service)).id } });
const cancel = (id: string) => citizen.bookings.cancelBooking({ params: { id } });
const reschedule = (id: string, slotId: string) =>
  citizen.bookings.rescheduleBooking({ params: { id }, body: { slotId } });
const takenAt = async (day: string, start: string) => (await slotAt(world, day, start)).taken;

test('a cancelled place is free again, once, however often it is cancelled', async () => {
  const { id } = await bookAt(citizen, days.monday, '09:00');
  const outcomes = await Promise.all([cancel(id), cancel(id), cancel(id)]);
  expect(outcomes.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  expect(outcomes[0]?.history.map(({ event }) => event)).toEqual(['booked', 'cancelled-by-citizen']);
  expect((await cancel(id)).history).toHaveLength(2);
  expect(await takenAt(days.monday, '09:00')).toBe(0);
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
  await bookAt(citizen, days.monday, '09:00');
});

test('after the cut-off a booking stands', async () => {
  const { id } = await bookAt(citizen, days.monday, '09:00');
  world.clock.set('2026-11-22T23:00:00.001Z');
  expect((await citizen.bookings.readBooking({ params: { id } })).actions).toEqual([]);
  expect(await refused(cancel(id))).toBe('409 bookings/change-too-late');
  const later = await slotAt(world, days.tuesday, '09:00');
  expect(await refused(reschedule(id, later.id))).toBe('409 bookings/change-too-late');
});

test('a moved booking leaves its old place and keeps its number and code', async () => {
  const before = await bookAt(citizen, days.monday, '09:00');
  const { id: slotId } = await slotAt(world, days.tuesday, '10:00');
  const after = await reschedule(before.id, slotId);
  expect(after).toMatchObject({ number: before.number, code: before.code, slot: { id: slotId, taken: 1 } });
  expect(after.history.map(({ event }) => event)).toEqual(['booked', 'rescheduled']);
  expect(await takenAt(days.monday, '09:00')).toBe(0);
  expect((await reschedule(before.id, slotId)).history).toHaveLength(2);
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
});

test('a move within the same day is no second booking of that day', async () => {
  const { id } = await bookAt(citizen, days.monday, '09:00');
  const moved = await reschedule(id, (await slotAt(world, days.monday, '15:00')).id);
  expect(moved.slot.start).toBe('15:00');
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
});

test('when the new time is full the old place stays', async () => {
  const { id, slot } = await bookAt(citizen, days.monday, '09:00');
  for (const persona of ['citizen-2', 'citizen-3'] as const)
    await bookAt(await world.as(persona), days.tuesday, '10:00');
  const full = await slotAt(world, days.tuesday, '10:00');
  const { code, extra } = await refusalOf(reschedule(id, full.id));
  expect(code).toBe('bookings/full');
  expect(extra?.['alternatives']).toHaveLength(3);
  expect((await citizen.bookings.readBooking({ params: { id } })).slot.id).toBe(slot.id);
  expect(await takenAt(days.monday, '09:00')).toBe(1);
});

test('a move keeps the limits of the new day and the service', async () => {
  const { id } = await bookAt(citizen, days.monday, '09:00');
  await bookAt(citizen, days.tuesday, '09:00');
  const clash = await slotAt(world, days.tuesday, '11:00');
  expect(await refused(reschedule(id, clash.id))).toBe('409 bookings/already-that-day');
  const other = await slotAt(world, days.monday, '11:00', 'shop');
  expect(await refused(reschedule(id, other.id))).toBe('422 bookings/other-service');
  await cancel(id);
  expect(await refused(reschedule(id, clash.id))).toBe('409 bookings/wrong-state');
});

test('two people who swap their times at once lose nothing', async () => {
  const other = await world.as('citizen-2');
  for (let round = 0; round < 10; round += 1) {
    const mine = await bookAt(citizen, days.monday, '09:00');
    const theirs = await bookAt(other, days.tuesday, '09:00');
    await Promise.all([
      reschedule(mine.id, theirs.slot.id),
      other.bookings.rescheduleBooking({ params: { id: theirs.id }, body: { slotId: mine.slot.id } }),
    ]);
    await Promise.all([cancel(mine.id), other.bookings.cancelBooking({ params: { id: theirs.id } })]);
  }
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
});

test('what lies before a citizen is listed for the first page', async () => {
  const later = await bookAt(citizen, days.tuesday, '09:00');
  const sooner = await bookAt(citizen, days.monday, '09:00');
  const gone = await bookAt(citizen, days.friday, '09:00');
  await cancel(gone.id);
  const { items } = await citizen.bookings.listBookings({ query: { limit: 2 } });
  expect(items.map(({ id }) => id)).toEqual([gone.id, later.id]);
  const rows: Array<{ citizen_id: string }> = await world.minxin.database.read.query(
    'SELECT citizen_id FROM bookings LIMIT 1',
  );
  const mine = await world.minxin.bookings.mine(rows[0]!.citizen_id, 5);
  expect(mine.map(({ id }) => id)).toEqual([sooner.id, later.id]);
});
