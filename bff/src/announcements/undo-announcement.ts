import type { Caller, StaffCaller } from '../platform/caller.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';

/** Takes a set time of publication back; the text stays approved. */
export function unschedulePublication(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version }: { version: number },
): Promise<void> {
  return actOn(parts, caller, { id, version, action: 'unschedule' }, async ({ scheduledFor }) => ({
    change: { state: 'approved', scheduledFor: null },
    details: { scheduledFor },
  }));
}

/**
 * Makes a withdrawn announcement a draft again. Its address goes on telling why it was withdrawn until it is published
 * anew, which takes another review.
 */
export function reopenAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version }: { version: number },
): Promise<void> {
  const { id: writerId, displayName } = caller as StaffCaller;
  return actOn(parts, caller, { id, version, action: 'reopen' }, async (row) => ({
    change: {
      state: 'draft',
      writerIds: [...new Set([...row.writerIds, writerId])],
      authorName: displayName,
      reviewComment: null,
    },
  }));
}
