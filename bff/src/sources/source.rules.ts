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

// What still waits in a long list is fetched soon, but not in one breath.
const soon = 5;
const day = 24 * 60;

/**
 * When a source is read next. Every failure in a row doubles the pause, up to a day; an upstream that says when to come
 * back is believed, up to a day as well.
 */
export function nextDue(
  { schedule }: Pick<SourceRow, 'schedule'>,
  { failures, retryAfter = 0, waiting }: { failures: number; retryAfter?: number | undefined; waiting: number },
  now: Date,
): string {
  const usual = waiting > 0 ? Math.min(schedule, soon) : schedule;
  // The first failure may be a hiccup: the pause grows from the second on.
  const grown = failures > 1 ? Math.min(schedule * 2 ** Math.min(failures - 1, 20), Math.max(day, schedule)) : usual;
  const pause = Math.max(grown, Math.min(retryAfter / 60, day));
  return new Date(now.getTime() + pause * minute).toISOString();
}
