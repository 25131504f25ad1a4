import type { Caller } from '../platform/caller.ts';
import { textOfHtml } from '../platform/html/clean-html.ts';
import { actOn, type EditingParts } from './act-on-announcement.ts';
import { announcementRefusals } from './announcements.failures.ts';
import { openColumn } from './columns/open-column.ts';
import { textsOf } from './announcements.repository.ts';
import { personalPlaces, type Checked, type Translation } from './find-personal-data.ts';
import { noteReview } from './reviews.repository.ts';

/** Hands a draft to review; what looks like personal data must be masked or justified first. */
export function submitDraft(
  parts: EditingParts,
  caller: Caller,
  id: string,
  { version, personalDataReason = null }: { version: number; personalDataReason?: string | null | undefined },
): Promise<void> {
  return actOn(parts, caller, { id, version, action: 'submit' }, async (row, manager) => {
    await openColumn(parts, row.columnId);
    refuseUnfit(row, await textsOf(manager, id), personalDataReason);
    await noteReview(parts, manager, caller, { announcementId: id, event: 'submitted' });
    return {
      change: { state: 'in-review', personalDataReason, reviewComment: null },
      details: { personalDataJustified: personalDataReason !== null },
    };
  });
}

/** Refuses an empty text, and personal data nobody gave a reason for. */
export function refuseUnfit(
  main: Checked,
  translations: readonly Translation[],
  personalDataReason: string | null,
): void {
  if (textOfHtml(main.bodyHtml) === '' && !main.bodyHtml.includes('<img')) throw announcementRefusals['empty-body']();
  const found = personalPlaces(main, translations).length;
  if (found > 0 && personalDataReason === null) throw announcementRefusals['personal-data']({ extra: { found } });
}
