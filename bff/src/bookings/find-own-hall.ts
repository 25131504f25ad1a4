import type { StaffRole } from '@minxin/shared/caller';
import type { HallRow, Offices } from '../offices/index.ts';
import { holds, type Caller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';

/** A hall of the caller's own offices; refused when there is none such or another office runs it. */
export async function findOwnHall(
  offices: Offices,
  hallId: string,
  caller: Caller,
  roles: readonly StaffRole[] = ['clerk'],
): Promise<HallRow> {
  const hall = await offices.findHall(hallId);
  if (!hall) throw platformRefusals.absent();
  // That a hall exists is public, so the refusal may say what it is.
  if (!roles.some((role) => holds(caller, role, hall.officeId))) throw platformRefusals['not-allowed']();
  return hall;
}
