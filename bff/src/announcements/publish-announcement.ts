import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { announcementRefusals } from './announcements.failures.ts';
import { explainsWhatIsGone } from './validity.repository.ts';
import { openColumn } from './columns/open-column.ts';
import { makePublic } from './make-public.ts';

/** Publishes what has been approved, now or at a set time. */
export function publishAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, at }: { version: number; at?: string | undefined },
): Promise<void> {
  const now = nowText(parts.clock);
  return actOn(parts, caller, { id, version, action: 'publish' }, async (row, manager) => {
    await openColumn(parts, row.columnId);
    if (await explainsWhatIsGone(manager, id)) throw announcementRefusals['dead-policy-link']();
    if (at === undefined) return { change: await makePublic(parts, manager, row, now) };
    const scheduledFor = new Date(at).toISOString();
    if (scheduledFor <= now) throw announcementRefusals['time-passed']();
    return { change: { state: 'scheduled', scheduledFor }, details: { scheduledFor } };
  });
}
