import type { Draft } from '@minxin/shared/announcements/draft';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { mayEdit } from './announcement.policy.ts';
import { stillMadeFrom } from './announcement.rules.ts';
import { announcementById, textsOf } from './announcements.repository.ts';
import { replaceRelations, replaceTexts } from './editing.repository.ts';
import { prepareContent } from './prepare-content.ts';

const quiet = 10 * 60_000;

/**
 * Replaces the content of a draft; refused when somebody changed it since the caller read it. Of one person's saving by
 * itself the audit log keeps the first and one in every ten minutes.
 */
export async function changeDraft(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, autosave, ...given }: Draft & { version: number; autosave: boolean },
): Promise<void> {
  const known = await announcementById(parts.database.read, id);
  if (!known || !mayEdit(caller, known.officeId)) throw platformRefusals.absent();
  const prepared = await prepareContent(parts, caller, known.officeId, given, known.attachments);
  const { id: writerId, displayName } = caller as StaffCaller;
  await actOn(parts, caller, { id, version, action: 'change' }, async (row, manager) => {
    await parts.files.rename(manager, prepared.names);
    const before = await textsOf(manager, id);
    const texts = prepared.texts(id).map((text) => ({ ...text, madeFrom: stillMadeFrom(text, before) }));
    await replaceTexts(manager, id, texts);
    await replaceRelations(manager, id, prepared.relations(id));
    const isSame = row.authorName === displayName && row.writerIds.includes(writerId);
    const isRecent = Date.parse(row.updatedAt) > parts.clock.now().getTime() - quiet;
    const writerIds = [...new Set([...row.writerIds, writerId])];
    const change = { ...prepared.fields, writerIds, authorName: displayName };
    return { change, details: { autosave }, unheard: autosave && isSame && isRecent };
  });
}
