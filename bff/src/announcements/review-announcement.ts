import { reviewChecks } from '@minxin/shared/announcements/draft';
import type { review } from '@minxin/shared/announcements/workflow';
import type { z } from '@minxin/shared/schema';
import type { EntityManager } from 'typeorm';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { actOn, type EditingParts, type Outcome } from './act-on-announcement.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { announcementRefusals } from './announcements.failures.ts';
import { newVersion } from './new-version.ts';
import { noteReview } from './reviews.repository.ts';

/**
 * Decides on what another person wrote. Approving needs every check to be confirmed; it lets a submitted text be
 * published, and makes a correction public at once. Returning gives either back with a comment.
 */
export async function reviewAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  {
    version,
    decision,
    comment = null,
    checks,
  }: Omit<z.output<typeof review>, 'comment'> & { comment?: string | null | undefined },
): Promise<void> {
  const reviewerName = (caller as StaffCaller).displayName;
  await actOn(parts, caller, { id, version, action: 'review' }, async (row, manager) => {
    if (decision === 'return' && comment === null) throw announcementRefusals['comment-needed']();
    const missing = reviewChecks.filter((check) => !checks.includes(check));
    if (decision === 'approve' && missing.length > 0)
      throw announcementRefusals['checks-needed']({ extra: { missing } });
    const change = decision === 'return' ? returned(row) : await approved(parts, manager, row);
    const event = decision === 'return' ? 'returned' : 'approved';
    await noteReview(parts, manager, caller, { announcementId: id, event, comment, checks });
    const details = { decision, correction: row.correction !== null, checks: checks.join(',') };
    return { change: { ...change, reviewerName, reviewComment: comment }, details } satisfies Outcome;
  });
}

// A correction goes back alone: what is public stays as it is.
const returned = (row: AnnouncementRow): Partial<AnnouncementRow> =>
  row.correction === null ? { state: 'draft', scheduledFor: null } : { correction: null };

async function approved(
  parts: EditingParts,
  manager: EntityManager,
  row: AnnouncementRow,
): Promise<Partial<AnnouncementRow>> {
  if (row.correction !== null) return newVersion(parts, manager, row, row.correction, nowText(parts.clock));
  if (row.state !== 'in-review') throw announcementRefusals['wrong-state']({ extra: { state: row.state } });
  return { state: 'approved' };
}
