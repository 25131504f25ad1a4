import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { restingRank } from './announcement.rules.ts';
import { announcementRefusals } from './announcements.failures.ts';

/** Keeps a public announcement on top until a set time; null ends that. */
export function pinAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, until }: { version: number; until: string | null },
): Promise<void> {
  const pinnedUntil = until === null ? null : new Date(until).toISOString();
  return actOn(parts, caller, { id, version, action: 'pin' }, async (row) => {
    if (pinnedUntil !== null && pinnedUntil <= nowText(parts.clock)) throw announcementRefusals['time-passed']();
    return {
      change: { pinned: pinnedUntil === null ? restingRank(row.validity) : 1, pinnedUntil },
      details: { until: pinnedUntil },
    };
  });
}
