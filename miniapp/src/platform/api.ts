import { call, Refusal, type CallOptions } from '@minxin/shared/client';
import type { Endpoint, Input, Result } from '@minxin/shared/endpoint';
import { remember, signedIn } from './caller';
import { Offline } from './offline';
import { currentLanguage } from './preferences';
import { send } from './transport';

export { Offline, Refusal };

/** Calls an endpoint as whoever is signed in, in the reader's language; throws `Refusal` or `Offline`. */
export async function api<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: CallOptions = {},
): Promise<Result<E>> {
  const token = signedIn.get()?.token;
  const headers: Record<string, string> = { 'accept-language': currentLanguage(), ...options.headers };
  if (token) headers.authorization = `Bearer ${token}`;
  try {
    return await call(send, endpoint, input, { ...options, headers });
  } catch (error) {
    const died = error instanceof Refusal && error.problem.status === 401 && token !== undefined;
    if (died && signedIn.get()?.token === token) remember(undefined);
    throw error;
  }
}
