import { connectedKinds, type SourceHealth } from '@minxin/shared/sources/source';
import type { FetchedSource, SourceRow } from './sources.entity.ts';

const minute = 60_000;
// One missed run is no news; three are. Never under an hour, or a short schedule would flicker.
const patience = 3;
const leastPatience = 60;

/** Whether a connector reads this source; what comes from files is only imported. */
export const isFetched = (source: SourceRow): source is FetchedSource =>
  (connectedKinds as readonly string[]).includes(source.kind);

/** How a source is doing at a moment. */
export function healthOf(
  source: Pick<SourceRow, 'kind' | 'lastSuccessAt' | 'lastError' | 'schedule'>,
  now: Date,
): SourceHealth {
  if (source.lastError !== null) return 'failing';
  if (source.lastSuccessAt === null) return 'never';
  if (source.kind === 'file') return 'ok';
  const limit = Math.max(leastPatience, source.schedule * patience) * minute;
  return now.getTime() - Date.parse(source.lastSuccessAt) > limit ? 'stale' : 'ok';
}
