import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Minxin } from '@minxin/bff/compose';
import { readEnvironment } from '@minxin/bff/environment';
import { createLog } from '@minxin/bff/platform/log';
import { api } from '@minxin/shared/api';
import type { Persona } from '@minxin/shared/accounts/session';
import { createClient } from '@minxin/shared/client';
import { inject } from 'vitest';
import { sendVia, type Client } from './client.ts';
import { aClock, type TestClock } from './clock.ts';
import { layFoundations } from './foundations.ts';
import { aDatabaseIn } from './postgres.ts';

export interface World {
  minxin: Minxin;
  clock: TestClock;
  /** `http://127.0.0.1:port` */
  address: string;
  database: 'sqlite' | 'postgres';
  dataDir: string;
  guest: Client;
  /** A client signed in as a persona of the small test county, at any time; `seed` makes a distinct citizen. */
  as(persona: Persona, seed?: string): Promise<Client>;
  /** The bearer token of a persona as it is now, for calls outside the typed client. */
  tokenOf(persona: Persona, seed?: string): Promise<string>;
  /** A raw call: path, method, headers, body text; answers status, headers and text. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export interface WorldOptions {
  settings?: Record<string, string>;
  /** `bare` has no offices and no staff. */
  bare?: boolean;
  database?: 'sqlite' | 'postgres';
}

// A story that lets time pass must not end the sessions of the next one: after a break everybody signs in anew.
const breakMs = 15 * 60_000;

/**
 * A fresh server on its own migrated database, listening on loopback, with a small test county and staff for every
 * role. The database is the one of the running project unless asked otherwise.
 */
export async function aWorld({
  settings = {},
  bare = false,
  database = chosenDatabase(),
}: WorldOptions = {}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minxin-world-'));
  const own = database === 'postgres' ? await aDatabaseIn(inject('postgresUrl')) : undefined;
  const clock = aClock();
  const environment = readEnvironment({
    NODE_ENV: 'test',
    DEMO: 'off',
    PORT: '0',
    DATA_DIR: dataDir,
    H5_DIR: join(dataDir, 'no-h5'),
    LIMIT_PER_ADDRESS: '0',
    SOURCE_DELAY_MS: '0',
    ...(own && { DATABASE_URL: own.url, DATABASE_POOL: '8' }),
    ...settings,
  });
  const minxin = await compose({ environment, clock, log: createLog('fatal'), checked: true });
  if (!bare) await layFoundations(minxin, clock);
  const listening = await minxin.listen();
  const tokens = new Map<string, { token: string; at: number }>();
  const raw = (path: string, init?: RequestInit) => fetch(`${listening.address}${path}`, init);
  const guest = createClient(api, sendVia(listening.address));
  const tokenOf = async (persona: Persona, seed?: string) => {
    const key = `${persona} ${seed ?? ''}`;
    const at = clock.now().getTime();
    const known = tokens.get(key);
    if (known !== undefined && Math.abs(at - known.at) < breakMs) return known.token;
    const { token } = await guest.accounts.signInPreview({ body: { persona, ...(seed !== undefined && { seed }) } });
    tokens.set(key, { token, at });
    return token;
  };
  return {
    minxin,
    clock,
    address: listening.address,
    database,
    dataDir,
    guest,
    raw,
    tokenOf,
    async as(persona, seed) {
      await tokenOf(persona, seed);
      return createClient(
        api,
        sendVia(listening.address, () => tokenOf(persona, seed)),
      );
    },
    async close() {
      await listening.stop(1);
      await minxin.close();
      await own?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function chosenDatabase(): 'sqlite' | 'postgres' {
  return process.env['MINXIN_TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running PostgreSQL server, without a database. */
    postgresUrl: string;
  }
}
