import type { correction } from '@minxin/shared/announcements/workflow';
import type { z } from '@minxin/shared/schema';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { cleanHtml, imagesIn } from '../platform/html/clean-html.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { withCorrected } from './announcement.rules.ts';
import { announcementRefusals } from './announcements.failures.ts';
import { textsOf } from './announcements.repository.ts';
import type { Translation } from './find-personal-data.ts';
import { noteReview } from './reviews.repository.ts';
import { refuseUnfit } from './submit-draft.ts';

/**
 * Proposes another text for a public announcement, with the translations made from it; it waits for a second person, as
 * every text does.
 */
export function correctAnnouncement(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, personalDataReason = null, ...given }: CorrectionGiven,
): Promise<void> {
  const translations = given.translations.map((each) => ({ ...each, bodyHtml: cleanHtml(each.bodyHtml) }));
  const text = { ...given, bodyHtml: cleanHtml(given.bodyHtml), translations };
  const { id: authorId, displayName: authorName } = caller as StaffCaller;
  return actOn(parts, caller, { id, version, action: 'correct' }, async (row, manager) => {
    refuseUnfit(
      { ...text, attachments: row.attachments },
      withCorrected<Translation>(await textsOf(manager, id), translations),
      personalDataReason ?? row.personalDataReason,
    );
    const attached = new Set(row.attachments.map((file) => file.id));
    const images = [text, ...translations].flatMap((each) => imagesIn(each.bodyHtml));
    if (!images.every((image) => attached.has(image))) throw announcementRefusals['unknown-reference']();
    await noteReview(parts, manager, caller, { announcementId: id, event: 'proposed', comment: text.note });
    return { change: { correction: { ...text, personalDataReason, authorId, authorName }, reviewComment: null } };
  });
}

type CorrectionGiven = Omit<z.output<typeof correction>, 'personalDataReason'> & {
  personalDataReason?: string | null | undefined;
};
