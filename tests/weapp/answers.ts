import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '@minxin/bff/compose';
import { loadDemo } from '@minxin/bff/demo/load-demo';
import { readEnvironment } from '@minxin/bff/environment';
import { systemClock } from '@minxin/bff/platform/clock';
import { createLog } from '@minxin/bff/platform/log';
import type { OpenedSession, Persona } from '@minxin/shared/accounts/session';
import { api } from '@minxin/shared/api';
import { createClient } from '@minxin/shared/client';
import { sendVia } from '../support/client.ts';
import type { H5World } from '../support/h5-world.ts';
import type { Respond } from './device.ts';

/** The real server with the demo county, and the line from a phone to it. */
export interface Answers extends H5World {
  /** Forwards what the phone asks over HTTP and gives back what `wx.request` would. */
  respond: Respond;
  /** What a phone remembers of somebody who signed in earlier. */
  signedIn(persona: Persona, seed?: string): Promise<Record<string, OpenedSession>>;
}

// WeChat sends no others; PATCH is missing.
const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'];

export async function realAnswers(): Promise<Answers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minxin-weapp-'));
  const environment = readEnvironment({
    NODE_ENV: 'test',
    DEMO: 'off',
    PORT: '0',
    DATA_DIR: dataDir,
    H5_DIR: 'off',
    LIMIT_PER_ADDRESS: '0',
  });
  const minxin = await compose({ environment, clock: systemClock, log: createLog('error'), checked: true });
  await loadDemo(minxin, systemClock);
  const listening = await minxin.listen();
  const { address } = listening;
  const guest = createClient(api, sendVia(address));
  const open = (persona: Persona, seed?: string) =>
    guest.accounts.signInPreview({ body: { persona, ...(seed !== undefined && { seed }) } });
  const tokenOf = async (persona: Persona, seed?: string) => (await open(persona, seed)).token;
  return {
    minxin,
    address,
    guest,
    tokenOf,
    respond: lineTo(address),
    as: async (persona, seed) => createClient(api, sendVia(address, await tokenOf(persona, seed))),
    signedIn: async (persona, seed) => ({ 'minxin.session': await open(persona, seed) }),
    async close() {
      await listening.stop(1);
      await minxin.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function lineTo(address: string): Respond {
  return async ({ url, method, header, data }) => {
    if (!methods.includes(method)) throw new Error(`WeChat sends no ${method}`);
    // The build may know another server; only its host differs.
    const { pathname, search } = new URL(url, address);
    const body = data === undefined || method === 'GET' ? {} : { body: data as string };
    const answer = await fetch(address + pathname + search, { method, headers: { ...header }, ...body });
    return { statusCode: answer.status, data: parsed(await answer.text()) };
  };
}

// `wx.request` gives an object when it can be read as JSON, otherwise the text.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
