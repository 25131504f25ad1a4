import { UpstreamFailure } from '../../../platform/upstream/upstream.ts';
import type { Fetched } from '../connector.ts';
import { Unreadable } from './unreadable.ts';

/** The named outcome of a failure; throws what is none of an upstream's. */
export function failed(error: unknown): Extract<Fetched, { outcome: 'failed' }> {
  if (error instanceof UpstreamFailure) return { outcome: 'failed', reason: error.reason, detail: error.message };
  if (!(error instanceof Unreadable)) throw error;
  const { fault, message, retryAfter } = error;
  return { outcome: 'failed', reason: fault, detail: message, ...(retryAfter !== undefined && { retryAfter }) };
}
