import { api } from '@minxin/shared/api';
import { staffRoles, citizenLevels, type CallerKind } from '@minxin/shared/caller';
import type { Endpoint } from '@minxin/shared/endpoint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWorld, type World } from '../support/world.ts';
import { oneOfEach } from './people.ts';

const kinds: readonly CallerKind[] = ['guest', ...citizenLevels, ...staffRoles];
const endpoints = Object.entries(api).flatMap(([feature, table]) =>
  Object.entries<Endpoint>(table).map(([name, endpoint]) => ({ name: `${feature}.${name}`, endpoint })),
);

let world: World;
let tokens: ReadonlyMap<CallerKind, string | undefined>;
beforeAll(async () => {
  world = await aWorld();
  tokens = await oneOfEach(world);
});
afterAll(() => world.close());

// A thing that does not exist: whoever may call gets past the door and learns nothing more.
async function statusFor(endpoint: Endpoint, kind: CallerKind): Promise<{ status: number; code: string }> {
  const path = `/api/v1${endpoint.path.replace(/:[A-Za-z]+/g, 'nothing-here')}`;
  const token = tokens.get(kind);
  const answer = await world.raw(path, {
    method: endpoint.method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(endpoint.body && { 'content-type': 'application/json' }),
    },
    ...(endpoint.body && { body: '{}' }),
  });
  const text = await answer.text();
  const isProblem = (answer.headers.get('content-type') ?? '').startsWith('application/problem+json');
  const code = isProblem ? (JSON.parse(text) as { code: string }).code : '';
  return { status: answer.status, code };
}

test('every kind of caller has a token', () => {
  expect([...tokens.keys()].sort()).toEqual([...kinds].sort());
});

describe.each(endpoints)('$name', ({ name, endpoint }) => {
  test('lets in whom the contract lists and nobody else', async () => {
    // Ending a session ends the token of the row itself; the sign-in story tells it.
    if (name === 'accounts.signOut') return;
    for (const kind of kinds) {
      const { status, code } = await statusFor(endpoint, kind);
      expect(status, `${kind} must not cause a fault`).toBeLessThan(500);
      const isKeptOut = code === 'platform/sign-in-needed' || code === 'platform/not-allowed';
      expect(isKeptOut, `${kind} got ${status} ${code}`).toBe(!endpoint.callers.includes(kind));
      if (isKeptOut) expect(status).toBe(kind === 'guest' ? 401 : 403);
    }
  });
});

test('no two endpoints share a method and path', () => {
  const addresses = endpoints.map(({ endpoint }) => `${endpoint.method} ${endpoint.path.replace(/:[A-Za-z]+/g, ':')}`);
  expect(addresses.length).toBe(new Set(addresses).size);
});
