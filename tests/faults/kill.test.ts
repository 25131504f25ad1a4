import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { compose } from '@minxin/bff/compose';
import { readEnvironment } from '@minxin/bff/environment';
import { systemClock } from '@minxin/bff/platform/clock';
import { createLog } from '@minxin/bff/platform/log';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { layFoundations } from '../support/foundations.ts';
import { aTemplate } from '../stories/bookings/hall.ts';
import { aGuide } from '../stories/services/guides.ts';

const rounds = 20;
const writers = 16;
const folder = mkdtempSync(join(tmpdir(), 'minxin-kill-'));
const settings = {
  NODE_ENV: 'test',
  DEMO: 'off',
  PORT: '0',
  DATA_DIR: folder,
  H5_DIR: join(folder, 'no-h5'),
  LOG_LEVEL: 'fatal',
  LIMIT_PER_ADDRESS: '0',
};

const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Lays a county with one bookable service into the folder; answers the slots that can be booked. */
async function seed(): Promise<string[]> {
  const minxin = await compose({ environment: readEnvironment(settings), clock: systemClock, log: createLog('fatal') });
  await layFoundations(minxin, systemClock);
  const year = new Date().getFullYear();
  for (const each of [year, year + 1]) await minxin.offices.publishYear(each, []);
  const ranges = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '18:00' }];
  const template = aTemplate({ ranges, capacity: 1000, leadMinutes: 0, horizonWorkingDays: 10 });
  await minxin.database.write(async (manager) => {
    await minxin.services.importMany(manager, [{ id: 'card', guide: aGuide(), verifiedAt: null }]);
    const row = { hallId: 'hall-main', officeId: 'intake', serviceId: 'card', template };
    await minxin.bookings.importSchedules(manager, [row]);
  });
  await minxin.bookings.materialise();
  const { items } = await minxin.bookings.slots({ service: 'card' });
  await minxin.close();
  return items.filter(({ bookable }) => bookable).map(({ id }) => id);
}

async function start(): Promise<{ child: ChildProcess; address: string }> {
  const main = resolve(import.meta.dirname, '../../bff/src/main.mjs');
  const env = { ...settings, PATH: process.env['PATH'] };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return { child, address };
  }
  throw new Error('the server ended before it listened');
}

interface Acknowledged {
  sessions: string[];
  bookings: string[];
}

/** Signs in and books without end, noting every id the server said yes to, until the server is gone. */
async function write(address: string, slots: readonly string[], name: string, done: Acknowledged): Promise<void> {
  const post = async (path: string, body: object, token?: string) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as { token?: string; id?: string } };
  };
  for (let at = 0; ; at += 1) {
    try {
      const session = await post('/sessions/preview', { persona: 'citizen', seed: `${name}-${at}` });
      if (session.status !== 201) continue;
      const token = session.body.token!;
      done.sessions.push(createHash('sha256').update(token).digest('base64url'));
      const slotId = slots[Math.floor(Math.random() * slots.length)]!;
      const booking = await post('/bookings', { slotId }, token);
      if (booking.status === 201) done.bookings.push(booking.body.id!);
    } catch {
      return;
    }
  }
}

test(`${rounds} times killed under load: every acknowledged write is there`, { timeout: 300_000 }, async () => {
  const slots = await seed();
  expect(slots.length).toBeGreaterThan(50);
  const done: Acknowledged = { sessions: [], bookings: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { child, address } = await start();
    const before = done.sessions.length;
    const writing = Array.from({ length: writers }, (_, at) => write(address, slots, `r${round}w${at}`, done));
    // Killed at a random moment after it began to say yes, however long it took to start.
    while (done.sessions.length === before) await pause(10);
    await pause(Math.random() * 800);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await Promise.all(writing);
    expect(missing(done), `after round ${round + 1}`).toEqual({ sessions: [], bookings: [] });
  }
  const { child, address } = await start();
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const database = new Sqlite(join(folder, 'minxin.sqlite'), { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const unbalanced = database
    .prepare(
      `SELECT COUNT(*) FROM slots s
       WHERE taken <> (SELECT COUNT(*) FROM bookings b WHERE b.slot_id = s.id AND b.state <> 'cancelled')`,
    )
    .pluck()
    .get();
  const unexplained = database
    .prepare(
      `SELECT COUNT(*) FROM bookings b WHERE NOT EXISTS (SELECT 1 FROM booking_events e WHERE e.booking_id = b.id)`,
    )
    .pluck()
    .get();
  database.close();
  expect({ unbalanced, unexplained }).toEqual({ unbalanced: 0, unexplained: 0 });
  expect(done.bookings.length).toBeGreaterThan(rounds);
  console.log(
    `${rounds} rounds of SIGKILL: ${done.sessions.length} sessions and ${done.bookings.length} bookings acknowledged, none lost`,
  );
});

/** Acknowledged ids that are not in the file the killed server left behind. */
function missing(done: Acknowledged): Acknowledged {
  const database = new Sqlite(join(folder, 'minxin.sqlite'));
  const all = (statement: string) => new Set(database.prepare(statement).pluck().all());
  const sessions = all('SELECT token_hash FROM sessions');
  const bookings = all('SELECT id FROM bookings');
  database.close();
  return {
    sessions: done.sessions.filter((hash) => !sessions.has(hash)),
    bookings: done.bookings.filter((id) => !bookings.has(id)),
  };
}
