import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compose, type Minxin } from '@minxin/bff/compose';
import { loadDemo } from '@minxin/bff/demo/load-demo';
import { readEnvironment } from '@minxin/bff/environment';
import { systemClock, type Clock } from '@minxin/bff/platform/clock';
import { createLog } from '@minxin/bff/platform/log';
import type { Persona } from '@minxin/shared/accounts/session';
import { api } from '@minxin/shared/api';
import { createClient } from '@minxin/shared/client';
import { buildIfStale } from '../../miniapp/build-if-stale.mts';
import { sendVia, type Client } from './client.ts';

export interface H5World {
  minxin: Minxin;
  /** Where the H5 app and the API are served. */
  address: string;
  guest: Client;
  as(persona: Persona, seed?: string): Promise<Client>;
  tokenOf(persona: Persona, seed?: string): Promise<string>;
  close(): Promise<void>;
}

export interface H5WorldOptions {
  /** The real clock unless another is given. */
  clock?: Clock;
}

/**
 * The real server with the demo county and the real H5 build on one port of loopback. With `H5_DIR` in the environment
 * that build is served, otherwise a stale one is built first.
 */
export async function anH5World({ clock = systemClock }: H5WorldOptions = {}): Promise<H5World> {
  const built = process.env['H5_DIR'];
  if (built === undefined) await buildIfStale('h5');
  const dataDir = mkdtempSync(join(tmpdir(), 'minxin-h5-'));
  const environment = readEnvironment({
    NODE_ENV: 'test',
    DEMO: 'off',
    PORT: '0',
    DATA_DIR: dataDir,
    H5_DIR: built ?? resolve(import.meta.dirname, '../../miniapp/dist/h5'),
    LIMIT_PER_ADDRESS: '0',
  });
  const minxin = await compose({ environment, clock, log: createLog('error'), checked: true });
  await loadDemo(minxin, clock);
  const listening = await minxin.listen();
  const guest = createClient(api, sendVia(listening.address));
  const tokenOf = async (persona: Persona, seed?: string) =>
    (await guest.accounts.signInPreview({ body: { persona, ...(seed !== undefined && { seed }) } })).token;
  return {
    minxin,
    address: listening.address,
    guest,
    tokenOf,
    as: async (persona, seed) => createClient(api, sendVia(listening.address, await tokenOf(persona, seed))),
    async close() {
      await listening.stop(1);
      await minxin.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
