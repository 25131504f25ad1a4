import type { Send } from '@minxin/shared/client';
import { Offline, patience } from './offline';

/** Sends a request from a browser; throws `Offline` when no answer came. */
export const send: Send = async ({ method, url, headers, body }) => {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), patience);
  try {
    const answer = await fetch(__API_BASE__ + url, { method, headers, body, signal: given.signal });
    const text = await answer.text();
    return { status: answer.status, body: parsed(text) };
  } catch {
    throw new Offline();
  } finally {
    clearTimeout(timer);
  }
};

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
