import type { Draft } from '@minxin/shared/announcements/draft';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { mayEdit } from './announcement.policy.ts';
import { announcementById } from './announcements.repository.ts';
import { replaceRelations, replaceTexts } from './editing.repository.ts';
import { prepareContent } from './prepare-content.ts';

/** Replaces the content of a draft; refused when somebody changed it since the caller read it. */
export async function changeDraft(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, ...given }: Draft & { version: number },
): Promise<void> {
  const known = await announcementById(parts.database.read, id);
  if (!known || !mayEdit(caller, known.officeId)) throw platformRefusals.absent();
  const prepared = await prepareContent(parts, caller, known.officeId, given, known.attachments);
  const { id: writerId, displayName } = caller as StaffCaller;
  await actOn(parts, caller, { id, version, action: 'change' }, async (row, manager) => {
    await replaceTexts(manager, id, prepared.texts(id));
    await replaceRelations(manager, id, prepared.relations(id));
    const writerIds = [...new Set([...row.writerIds, writerId])];
    return { change: { ...prepared.fields, writerIds, authorName: displayName } };
  });
}
