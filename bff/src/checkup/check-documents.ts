import type { Finding } from '@minxin/shared/checkup/finding';
import { addDays, dayOf } from '@minxin/shared/moment';
import { isWorkingDay, workingDaysBetween, type WorkingCalendar } from '@minxin/shared/offices/working-days';
import type { CheckedRow } from '../announcements/index.ts';
import { daysSince, found, mostOfARule, type Asked, type Check } from './checkup-parts.ts';

// 国务院令第711号 article 26.
const publicationDays = 20;
// Older policies were published before interpretations were asked for.
const explainedSince = 365;

/**
 * Documents not public in time, over but marked valid, policies and interpretations that miss each other, and
 * translations that a correction left behind.
 */
export const checkDocuments: Check = async ({ announcements: { checks }, offices }, asked) => {
  const { officeIds, today } = asked;
  const calendar = await offices.calendar();
  const within = { offices: officeIds, limit: mostOfARule };
  const since = `${addDays(today, -explainedSince)}T00:00:00.000Z`;
  const overdue = await checks.overdueDrafts({ ...within, before: workingDaysAgo(calendar, today, publicationDays) });
  const expired = await checks.expiredButValid({ ...within, today });
  const unexplained = await checks.unexplainedPolicies({ ...within, since });
  const dangling = await checks.danglingInterpretations({ ...within, since });
  const outdated = await checks.outdatedTranslations(within);
  const about = (row: CheckedRow, spot: Pick<Finding, 'rule' | 'basis' | 'severity' | 'figure' | 'limit'>) =>
    found(asked, {
      ...spot,
      name: row.title,
      officeId: row.officeId,
      subjectId: row.id,
      on: row.on === null ? null : dayIn(row.on),
      mend: { page: 'announcement', id: row.id },
    });
  return [
    ...overdue.map((row) =>
      about(row, {
        rule: 'publication-overdue',
        basis: 'regulation-711',
        severity: 'fail',
        figure: workingDaysBetween(calendar, row.on!, today),
        limit: publicationDays,
      }),
    ),
    ...expired.map((row) =>
      about(row, {
        rule: 'expired-valid',
        basis: 'opinion-2017-47',
        severity: 'warn',
        figure: daysSince(asked, row.on!),
        limit: 0,
      }),
    ),
    ...unexplained.map((row) => about(row, missing('interpretation-missing', asked, row))),
    ...dangling.map((row) => about(row, missing('interpretation-dangling', asked, row))),
    ...outdated.map((row) =>
      about(row, {
        rule: 'translation-outdated',
        basis: 'own-rule',
        severity: 'warn',
        figure: daysSince(asked, dayIn(row.on!)),
        limit: null,
      }),
    ),
  ];
};

const missing = (rule: 'interpretation-missing' | 'interpretation-dangling', asked: Asked, row: CheckedRow) => ({
  rule,
  basis: 'order-2019-19' as const,
  severity: 'warn' as const,
  figure: row.on === null ? null : daysSince(asked, dayIn(row.on)),
  limit: null,
});

const dayIn = (at: string) => (at.length === 10 ? at : dayOf(at));

/** The first day of which at most `count` working days have passed; what was written before is overdue. */
function workingDaysAgo(calendar: WorkingCalendar, today: string, count: number): string {
  let day = today;
  for (let left = count; left > 0; day = addDays(day, -1)) if (isWorkingDay(calendar, day)) left -= 1;
  return day;
}
