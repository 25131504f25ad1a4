import type { Call } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { EditingParts } from './act-on-announcement.ts';
import { mayEdit } from './announcement.policy.ts';
import { announcementById } from './announcements.repository.ts';
import { noteReview } from './reviews.repository.ts';

/** Says something to those who write and review, without deciding; nothing of the announcement itself changes. */
export async function remarkOnAnnouncement(
  parts: EditingParts,
  { caller, once }: Call,
  id: string,
  { comment }: { comment: string },
): Promise<void> {
  const { database, clock, audit } = parts;
  await writeOnce(database, once, nowText(clock), async (manager) => {
    const row = await announcementById(manager, id);
    if (!row || !mayEdit(caller, row.officeId)) throw platformRefusals.absent();
    await audit.note(manager, {
      caller,
      act: 'announcements/comment',
      subjectKind: 'announcement',
      subjectId: id,
    });
    return noteReview(parts, manager, caller, { announcementId: id, event: 'comment', comment });
  });
}
