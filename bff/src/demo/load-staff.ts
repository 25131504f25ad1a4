import type { Minxin } from '../compose.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import { staff } from './county/staff.ts';

/** The county's staff. They have no passwords: outside production the personas sign in without one. */
export async function loadStaff(minxin: Minxin, clock: Clock): Promise<void> {
  await minxin.database.write(async (manager) => {
    for (const { username, displayName, officeSlug, roles } of staff) {
      await minxin.accounts.addStaff(manager, {
        id: `staff-${username}`,
        username,
        displayName,
        officeId: officeSlug,
        roles,
        passwordHash: null,
        totpSecret: null,
        totpStep: 0,
        active: true,
        createdAt: nowText(clock),
      });
    }
  });
}
