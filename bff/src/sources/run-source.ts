import type { SourceFailure, SourceRun } from '@minxin/shared/sources/source';
import { nowText } from '../platform/clock.ts';
import { fetchFeed } from './fetch-feed.ts';
import { keepItems } from './keep-items.ts';
import type { RefusedItem } from './rss/translate-item.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRow } from './sources.entity.ts';
import { noteRun, touchItems } from './sources.repository.ts';

const mostErrors = 100;
const nothing = { fetched: 0, added: 0, changed: 0, unchanged: 0, refused: 0, vanished: 0, notModified: false };

/**
 * Fetches a source once and keeps what it shows. A fetch that fails takes nothing away: the source is marked failing
 * and everything it brought before stays.
 */
export async function runSource(parts: SourceParts, source: SourceRow): Promise<SourceRun> {
  const { database, clock } = parts;
  const fetched = await fetchFeed(parts, source);
  const at = nowText(clock);
  const note = (change: Partial<SourceRow>) =>
    database.write(async (manager) => {
      if (change.lastError === null) await touchItems(manager, source.id, at);
      await noteRun(manager, source.id, { lastAttemptAt: at, ...change });
      database.changed('sources');
    });
  if (fetched.outcome === 'failed') {
    const { reason, detail } = fetched;
    await note({ lastError: `${reason}: ${detail}`.slice(0, 300) });
    return { ...nothing, errors: [{ reason, detail }] };
  }
  if (fetched.outcome === 'unchanged') {
    await note({ lastSuccessAt: at, lastError: null });
    return { ...nothing, notModified: true, errors: [] };
  }
  const { fed, etag, lastModified } = fetched;
  const kept = await keepItems(parts, source, fed.items);
  await note({ lastSuccessAt: at, lastError: null, etag, lastModified });
  return {
    ...nothing,
    ...kept,
    fetched: fed.items.length + fed.refused.length,
    refused: fed.refused.length,
    errors: fed.refused.slice(0, mostErrors).map(asError),
  };
}

const asError = ({ item, title, reason }: RefusedItem): SourceFailure => ({
  reason,
  item,
  ...(title !== '' && { title }),
});
