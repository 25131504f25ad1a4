import type { Finding } from '@minxin/shared/checkup/finding';
import { dayOf } from '@minxin/shared/moment';
import { daysSince, found, mostOfARule, type Check } from './checkup-parts.ts';

/** Offices whose phone and address nobody has confirmed for too long. */
export const checkContacts: Check = async ({ contactDays }, asked) => {
  const findings = [...asked.offices.values()].flatMap((row): Finding[] => {
    if (row.phone === null && row.address === null) return [];
    const on = row.verifiedAt === null ? null : dayOf(row.verifiedAt);
    const figure = on === null ? null : daysSince(asked, on);
    if (figure !== null && figure <= contactDays) return [];
    const spot = found(asked, {
      rule: 'contact-unconfirmed',
      basis: 'own-rule',
      severity: figure === null || figure > contactDays * 2 ? 'fail' : 'warn',
      name: row.name,
      officeId: row.id,
      subjectId: row.id,
      figure,
      limit: contactDays,
      on,
      detail: row.phone,
      mend: { page: 'contacts', id: row.id },
    });
    return [spot];
  });
  return findings.sort((a, b) => (b.figure ?? Infinity) - (a.figure ?? Infinity)).slice(0, mostOfARule);
};
