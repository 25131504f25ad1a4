import { legalGapDays } from '@minxin/shared/announcements/column';
import type { CheckupBasis, Finding } from '@minxin/shared/checkup/finding';
import { dayOf } from '@minxin/shared/moment';
import { daysSince, found, topOf, type Asked, type Check } from './checkup-parts.ts';

// The same paper fails a site without news for two weeks; the indicators of 2016 warned after ten days.
const silent = { warn: 10, fail: 14 };
// More than five blank columns failed a site in 2016.
const mostBlank = 5;

/** Columns beyond their own period, columns without anything, and a county that has fallen silent. */
export const checkColumns: Check = async ({ announcements }, asked) => {
  const all = await announcements.checks.freshnessByColumn();
  const own = all.filter((row) => asked.offices.has(row.ownerOfficeId) && row.updatePeriodDays !== null);
  const blank = own.filter((row) => row.lastPublishedAt === null);
  const findings = blank.map((row) =>
    found(asked, {
      rule: 'column-blank',
      basis: 'indicators-2016',
      severity: blank.length > mostBlank ? 'fail' : 'warn',
      name: row.name,
      officeId: row.ownerOfficeId,
      subjectId: row.id,
      figure: null,
      limit: null,
      mend: { page: 'column', id: row.id },
    }),
  );
  for (const row of own) {
    if (row.lastPublishedAt === null) continue;
    const on = dayOf(row.lastPublishedAt);
    const figure = daysSince(asked, on);
    const period = row.updatePeriodDays!;
    const legal = legalGapDays[row.kind];
    const isBeyondLaw = legal !== undefined && figure > legal;
    if (figure <= period && !isBeyondLaw) continue;
    const basis: CheckupBasis = isBeyondLaw ? 'order-2019-19' : 'own-period';
    findings.push(
      found(asked, {
        rule: 'column-stale',
        basis,
        severity: isBeyondLaw || figure > period * 2 ? 'fail' : 'warn',
        name: row.name,
        officeId: row.ownerOfficeId,
        subjectId: row.id,
        figure,
        limit: isBeyondLaw ? legal : period,
        on,
        mend: { page: 'column', id: row.id },
      }),
    );
  }
  const newest = all.map((row) => row.lastPublishedAt ?? '').reduce((last, at) => (at > last ? at : last), '');
  return [...siteFinding(asked, newest), ...findings];
};

function siteFinding(asked: Asked, newest: string): Finding[] {
  const top = topOf(asked);
  if (!top) return [];
  const on = newest === '' ? null : dayOf(newest);
  const figure = on === null ? null : daysSince(asked, on);
  if (figure !== null && figure <= silent.warn) return [];
  const isFailing = figure === null || figure > silent.fail;
  return [
    found(asked, {
      rule: 'site-silent',
      basis: isFailing ? 'order-2019-19' : 'indicators-2016',
      severity: isFailing ? 'fail' : 'warn',
      name: top.name,
      officeId: top.id,
      subjectId: 'site',
      figure,
      limit: isFailing ? silent.fail : silent.warn,
      on,
      mend: { page: 'new-announcement', id: null },
    }),
  ];
}
