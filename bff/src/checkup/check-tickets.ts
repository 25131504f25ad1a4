import type { Finding } from '@minxin/shared/checkup/finding';
import { addDays, dayOf } from '@minxin/shared/moment';
import { daysSince, found, topOf, type Check } from './checkup-parts.ts';

// 国办秘函〔2019〕19号: answers shown must be renewed within two months.
const answersDays = 61;
// The indicators of 2016 failed what waited longer than three months.
const waitingDays = 92;

/** Answers that have dried up, and for each office the oldest ticket that waits too long. */
export const checkTickets: Check = async ({ tickets }, asked) => {
  const { officeIds, today } = asked;
  const before = `${addDays(today, -waitingDays)}T00:00:00.000Z`;
  const waiting = await tickets.longestWaiting({ offices: officeIds, today, before });
  const findings = waiting.map((row): Finding => {
    const on = dayOf(row.submittedAt);
    const figure = daysSince(asked, on);
    const isOld = figure > waitingDays;
    return found(asked, {
      rule: 'ticket-waiting',
      basis: isOld ? 'indicators-2016' : 'due-day',
      severity: isOld ? 'fail' : 'warn',
      name: row.number,
      officeId: row.officeId,
      subjectId: row.id,
      figure,
      limit: isOld || row.dueOn === null ? waitingDays : daysSince(asked, on) - daysSince(asked, row.dueOn),
      on: row.dueOn,
      mend: { page: 'ticket', id: row.id },
    });
  });
  const top = topOf(asked);
  if (!top) return findings;
  const on = await tickets.lastAnsweredOn();
  const figure = on === null ? null : daysSince(asked, on);
  if (figure === null || figure <= answersDays) return findings;
  const dried = found(asked, {
    rule: 'answers-stale',
    basis: 'order-2019-19',
    severity: 'fail',
    name: top.name,
    officeId: top.id,
    subjectId: 'site',
    figure,
    limit: answersDays,
    on,
    mend: { page: 'ticket', id: null },
  });
  return [dried, ...findings];
};
