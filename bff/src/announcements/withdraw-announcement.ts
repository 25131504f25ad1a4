import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { validityChanged, withdrawn } from './announcements.events.ts';
import { documentsEndedBy, unmarkRepealed } from './validity.repository.ts';

/**
 * Takes a public announcement back at once; its address then tells everybody the reason, and what it had ended holds
 * again.
 */
export function withdrawAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, reason }: { version: number; reason: string },
): Promise<void> {
  return actOn(parts, caller, { id, version, action: 'withdraw' }, async (row, manager) => {
    const files = row.attachments.map((file) => file.id);
    await parts.files.setOpen(manager, files, false);
    const at = nowText(parts.clock);
    await unmarkRepealed(manager, id, at);
    for (const ended of await documentsEndedBy(manager, id)) await parts.outbox.record(manager, validityChanged(ended));
    await parts.outbox.record(manager, withdrawn(row));
    const taken = { state: 'withdrawn' as const, withdrawnAt: at, withdrawalReason: reason };
    return { change: { ...taken, pinned: 0, pinnedUntil: null, correction: null } };
  });
}
