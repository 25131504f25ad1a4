import { checkDigitOf } from '@minxin/shared/bookings/voucher';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { refusalOf, refused } from '../../support/refusal.ts';
import type { Client } from '../../support/client.ts';
import { aWorld, type World } from '../../support/world.ts';
import { days, openHall, slotAt } from './hall.ts';

let world: World;
let clerk: Client;
beforeEach(async () => {
  await world?.close();
  world = await aWorld();
  await openHall(world);
  clerk = await world.as('clerk');
});
afterAll(() => world.close());

const bookAt = async (persona: 'citizen' | 'citizen-2' | 'citizen-3', day: string, start: string, service = 'card') =>
  (await world.as(persona)).bookings.bookSlot({ body: { slotId: (await slotAt(world, day, start, service)).id } });
const scan = (code: string, hallId = 'hall-main') => clerk.bookings.checkIn({ body: { hallId, code } });
const move = (id: string, name: 'serve' | 'complete' | 'no-show') =>
  clerk.bookings.moveHallBooking({ params: { id }, body: { move: name } });

test('a clerk sees the day in order of time, names masked, nothing else of the people', async () => {
  await bookAt('citizen-2', days.monday, '14:00');
  await bookAt('citizen', days.monday, '09:00');
  const day = await clerk.bookings.readHallDay({ query: { hall: 'hall-main', day: days.monday } });
  expect(day.items.map(({ start, nameMasked, actions }) => [start, nameMasked, actions])).toEqual([
    ['09:00', '王**', ['arrive', 'no-show']],
    ['14:00', '李**', ['arrive', 'no-show']],
  ]);
  expect(day).toMatchObject({ taken: 2, counts: { booked: 2, arrived: 0 } });
  expect(JSON.stringify(day)).not.toMatch(/citizen|phone|code/);
});

test('a voucher is taken once on its day, scanned twice it answers the same', async () => {
  const { id, code } = await bookAt('citizen', days.monday, '09:00');
  expect(await refusalOf(scan(code))).toMatchObject({ code: 'bookings/wrong-day', extra: { day: days.monday } });
  world.clock.set('2026-11-23T00:40:00.000Z');
  const first = await scan(code);
  expect(first).toMatchObject({ id, state: 'arrived', repeated: false, actions: ['serve', 'complete'] });
  expect(await scan(code)).toMatchObject({ id, state: 'arrived', repeated: true });
  const citizen = await world.as('citizen');
  const { history } = await citizen.bookings.readBooking({ params: { id } });
  expect(history.map(({ event }) => event)).toEqual(['booked', 'arrived']);
});

test('two scanners at once mark one arrival', async () => {
  const { id, code } = await bookAt('citizen', days.monday, '09:00');
  world.clock.set('2026-11-23T00:40:00.000Z');
  // Signed in before the scans, so that nothing keeps these apart.
  await world.tokenOf('clerk');
  const scans = await Promise.all(Array.from({ length: 5 }, () => scan(code)));
  expect(scans.filter(({ repeated }) => !repeated)).toHaveLength(1);
  const citizen = await world.as('citizen');
  expect((await citizen.bookings.readBooking({ params: { id } })).history).toHaveLength(2);
});

test('a code that is mistyped, unknown, late or of another hall says so', async () => {
  const { code } = await bookAt('citizen', days.monday, '09:00');
  const wrongDigit = `${code.slice(0, 9)}${(Number(code[9]) + 1) % 10}`;
  expect(await refused(scan(wrongDigit))).toBe('422 bookings/code-mistyped');
  expect(await refused(scan(`123456789${checkDigitOf('123456789')}`))).toBe('404 bookings/code-unknown');
  await world.minxin.database.write((manager) => manager.query(`UPDATE bookings SET hall_id = 'hall-b'`));
  expect(await refused(scan(code))).toBe('409 bookings/wrong-hall');
  await world.minxin.database.write((manager) => manager.query(`UPDATE bookings SET hall_id = 'hall-main'`));
  world.clock.set('2026-11-23T01:46:00.000Z');
  expect(await refused(scan(code))).toBe('409 bookings/too-late');
});

test('the day moves by its table and a last state never changes', async () => {
  const { id, code } = await bookAt('citizen', days.monday, '09:00');
  expect(await refused(move(id, 'serve'))).toBe('409 bookings/wrong-state');
  expect(await refused(move(id, 'no-show'))).toBe('409 bookings/too-early');
  world.clock.set('2026-11-23T01:05:00.000Z');
  await scan(code);
  expect((await move(id, 'serve')).state).toBe('serving');
  expect((await move(id, 'complete')).actions).toEqual([]);
  expect(await refusalOf(move(id, 'no-show'))).toMatchObject({
    code: 'bookings/wrong-state',
    extra: { state: 'completed' },
  });
  expect(await refused(scan(code))).toBe('409 bookings/wrong-state');
  expect((await slotAt(world, days.monday, '09:00')).taken).toBe(1);
});

test('who does not come keeps the place used', async () => {
  const { id } = await bookAt('citizen', days.monday, '09:00');
  world.clock.set('2026-11-23T01:05:00.000Z');
  expect((await move(id, 'no-show')).state).toBe('no-show');
  expect((await slotAt(world, days.monday, '09:00')).taken).toBe(1);
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
});

test('closing hours lists who is affected, then cancels with a reason', async () => {
  const morning = await bookAt('citizen', days.monday, '09:00');
  const noon = await bookAt('citizen-2', days.monday, '11:30', 'shop');
  const afternoon = await bookAt('citizen-3', days.monday, '14:00');
  const hours = { hallId: 'hall-main', day: days.monday, to: '12:00' };
  const close = (more: { dryRun: boolean; reason?: string; expected?: number }) =>
    clerk.bookings.cancelHallHours({ body: { ...hours, ...more } });
  const plan = await close({ dryRun: true });
  expect(plan).toMatchObject({ applied: false, slotsClosed: 14, affectedCount: 2 });
  expect(plan.affected.map(({ id }) => id)).toEqual([morning.id, noon.id]);
  expect(await refused(close({ dryRun: false }))).toBe('422 bookings/reason-needed');
  expect(await refused(close({ dryRun: false, reason: '停电', expected: 1 }))).toBe('409 bookings/affected-changed');
  expect(await close({ dryRun: false, reason: '停电检修', expected: 2 })).toMatchObject({ applied: true });
  const citizen = await world.as('citizen');
  const told = await citizen.bookings.readBooking({ params: { id: morning.id } });
  expect(told).toMatchObject({ state: 'cancelled', reason: '停电检修' });
  expect(told.history.at(-1)).toMatchObject({ event: 'cancelled-by-office', reason: '停电检修' });
  expect(await slotAt(world, days.monday, '09:00')).toMatchObject({ taken: 0, bookable: false, reason: 'closed' });
  const third = await world.as('citizen-3');
  expect((await third.bookings.readBooking({ params: { id: afternoon.id } })).state).toBe('booked');
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
  expect((await world.minxin.audit.verify()).firstBad).toBeNull();
});

test('a hall of another office stays shut', async () => {
  expect(await refused(clerk.bookings.readHallDay({ query: { hall: 'hall-b' } }))).toBe('403 platform/not-allowed');
  expect(await refused(clerk.bookings.readHallDay({ query: { hall: 'nowhere' } }))).toBe('404 platform/absent');
  expect(await refused(scan('1234567890', 'hall-b'))).toBe('403 platform/not-allowed');
  const { id } = await bookAt('citizen', days.monday, '09:00');
  await world.minxin.database.write((manager) => manager.query(`UPDATE bookings SET hall_id = 'hall-b'`));
  expect(await refused(move(id, 'no-show'))).toBe('404 platform/absent');
});
