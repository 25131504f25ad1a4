import { isDeepStrictEqual } from 'node:util';
import type { Endpoint } from '@minxin/shared/endpoint';
import { z } from '@minxin/shared/schema';
import { Failure } from '../failure.ts';

/** Throws when an answer does not fit the contract to the letter: a missing field, a wrong one, or one too many. */
export function checkResponse(endpoint: Endpoint, result: unknown): void {
  if (endpoint.success === 204) return;
  const wire = JSON.parse(JSON.stringify(result)) as unknown;
  const parsed = z.safeParse(endpoint.response, wire);
  const name = `${endpoint.method} ${endpoint.path}`;
  if (!parsed.success) throw new Error(`${name} answered outside its contract: ${z.prettifyError(parsed.error)}`);
  if (!isDeepStrictEqual(plain(parsed.data), wire)) {
    throw new Error(`${name} answered fields its contract does not know: ${JSON.stringify(wire).slice(0, 400)}`);
  }
}

/** Throws when an operation refuses with a code that its contract does not declare. */
export function checkRefusal(endpoint: Endpoint, thrown: unknown): void {
  if (!(thrown instanceof Failure) || thrown.code.startsWith('platform/')) return;
  if (endpoint.refusals.includes(thrown.code)) return;
  throw new Error(`${endpoint.method} ${endpoint.path} refused with undeclared ${thrown.code}`, { cause: thrown });
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
