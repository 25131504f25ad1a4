import type { Finding } from '@minxin/shared/checkup/finding';
import { dayOf } from '@minxin/shared/moment';
import { daysSince, found, mostOfARule, type Check } from './checkup-parts.ts';

/** Sources that fail or have not answered for too long, with the day of their last success. */
export const checkSources: Check = async ({ sources }, asked) => {
  const own = (await sources.unwell()).filter((row) => asked.offices.has(row.officeId));
  return own.slice(0, mostOfARule).map((row): Finding => {
    const on = row.lastSuccessAt === null ? null : dayOf(row.lastSuccessAt);
    return found(asked, {
      rule: 'source-failing',
      basis: 'own-rule',
      severity: row.health === 'failing' ? 'fail' : 'warn',
      name: row.name,
      officeId: row.officeId,
      subjectId: row.id,
      figure: on === null ? null : daysSince(asked, on),
      limit: null,
      on,
      detail: row.lastError,
      mend: { page: 'source', id: row.id },
    });
  });
};
