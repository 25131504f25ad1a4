import type { UpstreamAnswer } from '../../../platform/upstream/upstream.ts';
import { hostPortOf } from '../../../platform/upstream/address-rules.ts';
import type { ConnectorParts, Reachable, ReadingLimits } from '../connector.ts';
import type { Arrived } from './tasks.ts';
import { Unreadable } from './unreadable.ts';

/** What an upstream said at the last reading, to ask only for what is new. */
interface Condition {
  etag: string | null;
  lastModified: string | null;
}

/** Asks for the whole document. */
export const unconditional: Condition = { etag: null, lastModified: null };

interface Answered extends Condition {
  arrived: Arrived;
}

/**
 * Asks a source for one document: in its host's turn, on its allowlist, and only for what changed since `condition`.
 * Throws `Unreadable` for every status but 200 and 304.
 */
export async function ask(
  { upstream, pace }: ConnectorParts,
  { id, url, allow }: Pick<Reachable, 'id' | 'url' | 'allow'>,
  { totalMs, delayMs }: ReadingLimits,
  { accept, condition }: { accept: string; condition: Condition },
): Promise<Answered | 'unchanged'> {
  const headers = {
    accept,
    ...(condition.etag !== null && { 'if-none-match': condition.etag }),
    ...(condition.lastModified !== null && { 'if-modified-since': condition.lastModified }),
  };
  await pace.turn(hostPortOf(new URL(url)), delayMs);
  const answer = await upstream.fetch({ name: `source ${id}`, url, allow, headers, totalMs });
  if (answer.status === 304) return 'unchanged';
  if (answer.status !== 200) throw new Unreadable('bad-status', `status ${answer.status}`, retryAfterOf(answer));
  return {
    arrived: { bytes: answer.body, contentType: answer.headers['content-type'] ?? '', url: answer.url },
    etag: kept(answer.headers['etag'], 300),
    lastModified: kept(answer.headers['last-modified'], 100),
  };
}

// What does not fit the row, or would not fit a header, is not sent back.
const kept = (header: string | undefined, length: number) =>
  header !== undefined && header.length <= length && /^[\x20-\x7e]+$/.test(header) ? header : null;

function retryAfterOf({ status, headers }: UpstreamAnswer): number | undefined {
  const said = headers['retry-after'];
  if (said === undefined || ![429, 503].includes(status)) return undefined;
  const seconds = /^\d{1,9}$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : undefined;
}
