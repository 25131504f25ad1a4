import type { SourceFailure, SourceRun } from '@minxin/shared/sources/source';
import { nowText } from '../platform/clock.ts';
import { connectors } from './connectors/connectors.ts';
import { keepItems } from './keep-items.ts';
import type { RefusedItem } from './source-item.ts';
import type { SourceParts } from './source-parts.ts';
import type { FetchedSource, SourceRow } from './sources.entity.ts';
import { noteRun, touchItems } from './sources.repository.ts';

const mostErrors = 100;
const nothing = { fetched: 0, added: 0, changed: 0, unchanged: 0, refused: 0, vanished: 0, notModified: false };

/**
 * Fetches a source once and keeps what it shows. A fetch that fails takes nothing away: the source is marked failing
 * and everything it brought before stays.
 */
export async function runSource(parts: SourceParts, source: FetchedSource): Promise<SourceRun> {
  const { database, clock } = parts;
  const fetched = await connectors[source.kind].fetch(parts, source, parts.limits);
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
  const { items, refused, etag, lastModified } = fetched;
  const kept = await keepItems(parts, source, items, { whole: true });
  await note({ lastSuccessAt: at, lastError: null, etag, lastModified });
  return {
    ...nothing,
    ...kept,
    fetched: items.length + refused.length,
    refused: refused.length,
    errors: refused.slice(0, mostErrors).map(asError),
  };
}

const asError = ({ item, title, reason }: RefusedItem): SourceFailure => ({
  reason,
  item,
  ...(title !== '' && { title }),
});
