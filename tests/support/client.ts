import type { api } from '@minxin/shared/api';
import type { createClient, Send, WireRequest } from '@minxin/shared/client';

/** Every endpoint of the product as a typed call. */
export type Client = ReturnType<typeof createClient<typeof api>>;

/** The transport of tests: fetch against an address, as somebody or nobody; a token may be asked for at every call. */
export function sendVia(address: string, given?: string | (() => Promise<string>)): Send {
  return async ({ method, url, headers, body }: WireRequest) => {
    const token = typeof given === 'function' ? await given() : given;
    const answer = await fetch(`${address}${url}`, {
      method,
      headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
}
