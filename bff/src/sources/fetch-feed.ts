import type { SourceFault } from '@minxin/shared/sources/source';
import { UpstreamFailure } from '../platform/upstream/upstream.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRow } from './sources.entity.ts';
import type { Fed } from './rss/read-feed.ts';
import { readInThread } from './rss/read-in-thread.ts';
import { Unreadable } from './rss/unreadable.ts';

export type Fetched =
  | { outcome: 'fed'; fed: Fed; etag: string | null; lastModified: string | null }
  | { outcome: 'unchanged' }
  | { outcome: 'failed'; reason: SourceFault; detail: string };

/** Asks a source for its feed, politely, and reads it; every failure has a name and none is thrown. */
export async function fetchFeed({ upstream }: SourceParts, source: SourceRow): Promise<Fetched> {
  const { id, url, allow, etag, lastModified } = source;
  const headers = {
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
  try {
    const answer = await upstream.fetch({ name: `source ${id}`, url, allow, headers });
    if (answer.status === 304) return { outcome: 'unchanged' };
    if (answer.status !== 200) return { outcome: 'failed', reason: 'bad-status', detail: `status ${answer.status}` };
    const fed = await readInThread(answer.body, answer.headers['content-type'] ?? '', answer.url);
    return {
      outcome: 'fed',
      fed,
      etag: kept(answer.headers['etag'], 300),
      lastModified: kept(answer.headers['last-modified'], 100),
    };
  } catch (error) {
    if (error instanceof UpstreamFailure) return { outcome: 'failed', reason: error.reason, detail: error.message };
    if (error instanceof Unreadable) return { outcome: 'failed', reason: error.fault, detail: error.message };
    throw error;
  }
}

// What does not fit the row, or would not fit a header, is not sent back.
const kept = (header: string | undefined, length: number) =>
  header !== undefined && header.length <= length && /^[\x20-\x7e]+$/.test(header) ? header : null;
