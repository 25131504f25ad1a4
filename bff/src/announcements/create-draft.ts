import type { Draft } from '@minxin/shared/announcements/draft';
import { holds, type Call, type StaffCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { EditingParts } from './act-on-announcement.ts';
import { emptyAnnouncement } from './empty-announcement.ts';
import { addAnnouncements, addRelations, addTexts } from './editing.repository.ts';
import { prepareContent } from './prepare-content.ts';

/** Begins an announcement for an office of the caller's subtree; answers its id, the same for a repeated call. */
export async function createDraft(
  parts: EditingParts,
  { caller, once }: Call,
  { officeId, ...given }: Draft & { officeId: string },
): Promise<string> {
  if (!holds(caller, 'publisher', officeId)) throw platformRefusals.absent();
  const prepared = await prepareContent(parts, caller, officeId, given);
  const at = nowText(parts.clock);
  return writeOnce(parts.database, once, at, async (manager) => {
    const id = newId();
    const { id: writerId, displayName } = caller as StaffCaller;
    const row = { ...emptyAnnouncement(id, officeId, at), ...prepared.fields };
    await addAnnouncements(manager, [{ ...row, authorName: displayName, writerIds: [writerId] }]);
    await parts.files.rename(manager, prepared.names);
    await addTexts(manager, prepared.texts(id));
    await addRelations(manager, prepared.relations(id));
    await parts.audit.note(manager, {
      caller,
      act: 'announcements/create',
      subjectKind: 'announcement',
      subjectId: id,
      details: { officeId },
    });
    return id;
  });
}
