import { Refusal } from '@minxin/shared/client';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../support/client.ts';
import { aWorld, type World } from '../../support/world.ts';
import { openHall } from './hall.ts';

// Few people and few places, so that most steps meet somebody else's.
const people = 6;
const stepsAtLeast = 2000;
const histories = 22;
const longest = 90;

let world: World;
let clerk: Client;
const citizens: Client[] = [];
const slotIds: string[] = [];
const ended = new Map<string, string>();
const lines = new Map<string, number>();
let done = 0;
let refusals = 0;

beforeAll(async () => {
  world = await aWorld();
  await openHall(world, { capacity: 2, leadMinutes: 0, cancelCutoffMinutes: 0, perPersonPerDay: 2 });
  clerk = await world.as('clerk');
  for (let at = 0; at < people; at += 1) citizens.push(await world.as('citizen', `history-${at}`));
  const rows: Array<{ id: string }> = await world.minxin.database.read.query(
    `SELECT id FROM slots WHERE day IN ('2026-11-23', '2026-11-24') AND start_time IN ('09:00', '09:30') ORDER BY id`,
  );
  slotIds.push(...rows.map(({ id }) => id));
});
afterAll(() => world.close());

type Step =
  | { act: 'book'; who: number; slot: number }
  | { act: 'cancel' | 'no-show' | 'arrive' | 'complete'; which: number }
  | { act: 'reschedule'; which: number; slot: number }
  | { act: 'close'; slot: number };

const who = fc.nat(people - 1);
const slot = fc.nat(7);
const which = fc.nat(200);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ act: fc.constant('book' as const), who, slot }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('reschedule' as const), which, slot }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom('cancel' as const, 'no-show' as const, 'arrive' as const, 'complete' as const),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('close' as const), slot }) },
);

interface Row {
  id: string;
  citizen_id: string;
  slot_id: string;
  service_id: string;
  day: string;
  state: string;
}
const bookings = (): Promise<Row[]> => world.minxin.database.read.query('SELECT * FROM bookings ORDER BY id');
const query = (statement: string) => world.minxin.database.write((manager) => manager.query(statement));

/** Who made which booking. */
const owners = new Map<string, Client>();

async function take(each: Step): Promise<void> {
  if (each.act === 'book') {
    const client = citizens[each.who]!;
    const { id } = await client.bookings.bookSlot({ body: { slotId: slotIds[each.slot % slotIds.length]! } });
    owners.set(id, client);
    return;
  }
  if (each.act === 'close') {
    const [row] = await world.minxin.database.read.query(
      `SELECT * FROM slots WHERE id = '${slotIds[each.slot % slotIds.length]}'`,
    );
    const {
      day,
      start_time: from,
      service_id: serviceId,
    } = row as { day: string; start_time: string; service_id: string };
    const body = { hallId: 'hall-main', day, from, to: from, serviceId, dryRun: false, reason: '设备检修' };
    await clerk.bookings.cancelHallHours({ body });
    // The next step finds the hours open again: the history is about places, not about opening hours.
    await query(`UPDATE slots SET closed = NULL WHERE id = '${slotIds[each.slot % slotIds.length]}'`);
    return;
  }
  const all = await bookings();
  const row = all[each.which % Math.max(1, all.length)];
  // A booking made a moment ago in the same batch: its answer is still on the way to its citizen.
  if (!row || !owners.has(row.id)) return;
  const params = { id: row.id };
  const owner = owners.get(row.id)!;
  if (each.act === 'cancel') return void (await owner.bookings.cancelBooking({ params }));
  if (each.act === 'reschedule') {
    const body = { slotId: slotIds[each.slot % slotIds.length]! };
    return void (await owner.bookings.rescheduleBooking({ params, body }));
  }
  // Arrivals and absences belong to the day itself; here only their effect on places matters.
  const [from, to] =
    each.act === 'arrive'
      ? ['booked', 'arrived']
      : each.act === 'complete'
        ? ['arrived', 'completed']
        : ['booked', 'no-show'];
  await query(`UPDATE bookings SET state = '${to}' WHERE id = '${row.id}' AND state = '${from}'`);
}

async function holds(): Promise<void> {
  const slots: Array<{ id: string; taken: number; capacity: number }> = await world.minxin.database.read.query(
    'SELECT id, taken, capacity FROM slots',
  );
  for (const { taken, capacity } of slots) expect(taken >= 0 && taken <= capacity).toBe(true);
  expect(await world.minxin.bookings.reconcile()).toEqual([]);
  const rows = await bookings();
  const open = rows.filter(({ state }) => ['booked', 'arrived', 'serving'].includes(state));
  const perSlot = open.map((row) => `${row.citizen_id} ${row.slot_id}`);
  const perDay = open.map((row) => `${row.citizen_id} ${row.service_id} ${row.day}`);
  expect(new Set(perSlot).size).toBe(perSlot.length);
  expect(new Set(perDay).size).toBe(perDay.length);
  for (const { id, state } of rows) {
    if (ended.has(id)) expect(state).toBe(ended.get(id));
    if (['cancelled', 'completed', 'no-show'].includes(state)) ended.set(id, state);
  }
  const counted: Array<{ booking_id: string; count: number | string }> = await world.minxin.database.read.query(
    'SELECT booking_id, COUNT(*) AS count FROM booking_events GROUP BY booking_id',
  );
  for (const { booking_id: id, count } of counted) {
    expect(Number(count)).toBeGreaterThanOrEqual(lines.get(id) ?? 1);
    lines.set(id, Number(count));
  }
}

/** One step; refusals are part of every history. */
async function attempt(each: Step): Promise<void> {
  done += 1;
  try {
    await take(each);
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.problem.status >= 500) throw thrown;
    refusals += 1;
  }
}

test('places, bookings and histories agree after every commit of any history', { timeout: 300_000 }, async () => {
  const history = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 25, maxLength: longest });
  await fc.assert(
    fc.asyncProperty(history, async (batches) => {
      await query('DELETE FROM booking_events');
      await query('DELETE FROM bookings');
      await query('DELETE FROM booking_days');
      await query('UPDATE slots SET taken = 0, closed = NULL');
      ended.clear();
      lines.clear();
      for (const batch of batches) {
        // Steps of one batch run at the same time: cancel races book races reschedule.
        await Promise.all(batch.map(attempt));
        await holds();
      }
    }),
    { numRuns: histories, seed: 20261120, endOnFailure: true },
  );
  expect(done).toBeGreaterThanOrEqual(stepsAtLeast);
  console.log(`${done} steps, ${refusals} refused by name, every counter in balance after each`);
});
