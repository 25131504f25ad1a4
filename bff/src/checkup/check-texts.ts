import type { Finding } from '@minxin/shared/checkup/finding';
import { dayOf } from '@minxin/shared/moment';
import { daysSince, found, mostOfARule, type Check } from './checkup-parts.ts';
import { deadPlaces, marksOf } from './checkup.repository.ts';

// A link that has been dead for so long will not come back by itself.
const hopelessDays = 14;

/** Dead links, damaged spots and missing attachments in what is public now. */
export const checkTexts: Check = async ({ database, announcements: { checks } }, asked) => {
  const { officeIds } = asked;
  const dead = await deadPlaces(database.read, officeIds, mostOfARule);
  const marks = await marksOf(database.read, officeIds, mostOfARule);
  const shown = await checks.publicOnes([...dead, ...marks].map((row) => row.announcementId));
  const links = dead.flatMap((row): Finding[] => {
    const announcement = shown.get(row.announcementId);
    if (!announcement) return [];
    const on = row.failingSince === null ? null : dayOf(row.failingSince);
    const figure = on === null ? 0 : daysSince(asked, on);
    const spot = found(asked, {
      rule: 'link-dead',
      basis: 'own-rule',
      severity: figure > hopelessDays ? 'fail' : 'warn',
      name: announcement.title,
      officeId: announcement.officeId,
      subjectId: `${row.announcementId}:${row.linkId}`,
      figure,
      limit: hopelessDays,
      on,
      detail: row.reason === null ? row.url : `${row.url} (${row.reason})`,
      mend: { page: 'announcement', id: row.announcementId },
    });
    return [spot];
  });
  const spots = marks.flatMap((row): Finding[] => {
    const announcement = shown.get(row.announcementId);
    if (!announcement) return [];
    const spot = found(asked, {
      rule: row.rule,
      basis: 'own-rule',
      severity: row.rule === 'attachment-missing' ? 'fail' : 'warn',
      name: announcement.title,
      officeId: announcement.officeId,
      subjectId: row.announcementId,
      figure: row.figure,
      limit: 0,
      on: dayOf(row.since),
      mend: { page: 'announcement', id: row.announcementId },
    });
    return [spot];
  });
  return [...links, ...spots];
};
