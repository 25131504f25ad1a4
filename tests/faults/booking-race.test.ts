import { setTimeout as pause } from 'node:timers/promises';
import { Agent, fetch } from 'undici';
import { afterAll, describe, expect, test } from 'vitest';
import { aTemplate } from '../stories/bookings/hall.ts';
import { aGuide } from '../stories/services/guides.ts';
import { aWorld, type World } from '../support/world.ts';

const people = 2000;
const places = 50;
const slotDay = '2026-11-23';

const table: string[][] = [['database', 'how', 'calls', '201', '409', '429', '503', 'retried', 'sold', 'seconds']];
afterAll(async () => {
  await phones.destroy();
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table) console.log(row.map((cell, column) => cell.padStart(widths[column]!)).join('  '));
});

/** A world whose hall opens one service with as many places in every slot. */
async function aHall(database: 'sqlite' | 'postgres'): Promise<{ world: World; slotId: string; tokens: string[] }> {
  const world = await aWorld({ database });
  const { minxin } = world;
  await minxin.database.write(async (manager) => {
    await minxin.services.importMany(manager, [{ id: 'card', guide: aGuide(), verifiedAt: null }]);
    const template = aTemplate({ capacity: places });
    const row = { hallId: 'hall-main', officeId: 'intake', serviceId: 'card', template };
    await minxin.bookings.importSchedules(manager, [row]);
  });
  await minxin.bookings.materialise();
  const { items } = await world.guest.bookings.listSlots({ query: { service: 'card', from: slotDay, to: slotDay } });
  const tokens: string[] = [];
  for (let at = 0; at < people; at += 200) {
    const batch = Array.from({ length: 200 }, (_, more) =>
      minxin.accounts.signInPreview('citizen', `rush-${at + more}`),
    );
    tokens.push(...(await Promise.all(batch)).map(({ token }) => token));
  }
  return { world, slotId: items[0]!.id, tokens };
}

interface Answer {
  status: number;
  /** The booking's id, or the code of the refusal. */
  what: string;
}
// All calls are made at once; they come in over as many connections as a reverse proxy would keep open.
const phones = new Agent({ connections: 400, pipelining: 1 });
const seen = { retried: 0, statuses: new Map<number, number>() };

async function book(world: World, slotId: string, token: string, key: string): Promise<Answer> {
  for (;;) {
    const answer = await fetch(`${world.address}/api/v1/bookings`, {
      method: 'POST',
      dispatcher: phones,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ slotId }),
    });
    const { id = '', code = '' } = (await answer.json()) as { id?: string; code?: string };
    seen.statuses.set(answer.status, (seen.statuses.get(answer.status) ?? 0) + 1);
    if (answer.status !== 503 && answer.status !== 429) return { status: answer.status, what: id || code };
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    seen.retried += 1;
    await pause(200 + Math.random() * 600);
  }
}

const countOf = async (world: World, statement: string): Promise<number> => {
  const [row] = (await world.minxin.database.read.query(statement)) as Array<{ count: number | string }>;
  return Number(row!.count);
};

describe.each(['sqlite', 'postgres'] as const)('%s', (database) => {
  test(`${people} people, each twice, for ${places} places: exactly ${places}`, async () => {
    const { world, slotId, tokens } = await aHall(database);
    seen.retried = 0;
    seen.statuses.clear();
    try {
      const started = performance.now();
      const answers = await Promise.all(
        tokens.map((token, at) => {
          const once = () => book(world, slotId, token, `tap-${at}`);
          return Promise.all([once(), once()]);
        }),
      );
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      for (const [first, second] of answers) expect(second).toEqual(first);
      const won = answers.filter(([{ status }]) => status === 201);
      expect(won).toHaveLength(places);
      expect(new Set(won.map(([{ what }]) => what)).size).toBe(places);
      const lost = answers.filter(([{ status }]) => status === 409);
      expect(lost).toHaveLength(people - places);
      expect(new Set(lost.map(([{ what }]) => what))).toEqual(new Set(['bookings/full']));
      expect([...seen.statuses.keys()].every((status) => [201, 409, 429, 503].includes(status))).toBe(true);

      const sold = await countOf(world, `SELECT COUNT(*) AS count FROM bookings`);
      expect(sold).toBe(places);
      expect(await countOf(world, `SELECT COUNT(DISTINCT citizen_id) AS count FROM bookings`)).toBe(places);
      expect(await countOf(world, `SELECT taken AS count FROM slots WHERE id = '${slotId}'`)).toBe(places);
      expect(await countOf(world, `SELECT COUNT(*) AS count FROM booking_events`)).toBe(places);
      expect(await world.minxin.bookings.reconcile()).toEqual([]);
      const times = (status: number) => String(seen.statuses.get(status) ?? 0);
      const counts = [String(people * 2), times(201), times(409), times(429), times(503), String(seen.retried)];
      table.push([database, 'guarded', ...counts, String(sold), seconds]);
    } finally {
      await world.close();
    }
  });

  test('negative control: the same rush against check-then-insert oversells', async () => {
    const { world, slotId, tokens } = await aHall(database);
    try {
      const started = performance.now();
      await Promise.all(tokens.map((_, at) => bookNaively(world, slotId, `person-${at}`)));
      const sold = await countOf(world, `SELECT COUNT(*) AS count FROM bookings WHERE slot_id = '${slotId}'`);
      expect(sold).toBeGreaterThan(places);
      expect(await world.minxin.bookings.reconcile()).not.toEqual([]);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      table.push([database, 'check-then-insert', String(people), '', '', '', '', '', String(sold), seconds]);
    } finally {
      await world.close();
    }
  });
});

/** What many booking systems do: look whether there is a place, then take it. */
async function bookNaively({ minxin }: World, slotId: string, person: string): Promise<void> {
  const [row] = (await minxin.database.read.query(
    `SELECT COUNT(*) AS count FROM bookings WHERE slot_id = '${slotId}' AND state = 'booked'`,
  )) as Array<{ count: number | string }>;
  if (Number(row!.count) >= places) return;
  const at = '2026-11-20T01:30:00.000Z';
  await minxin.database.write((manager) =>
    manager.query(
      `INSERT INTO bookings (id, number, code, citizen_id, holder, slot_id, service_id, hall_id, day, start_time, end_time, starts_at, state, booked_at, changed_at)
       VALUES ('${person}', '${person}', '${person.slice(-10)}', '${person}', '', '${slotId}', 'card', 'hall-main', '${slotDay}', '08:30', '09:00', '${at}', 'booked', '${at}', '${at}')`,
    ),
  );
}
