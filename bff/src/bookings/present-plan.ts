import type { HallPlan } from '@minxin/shared/bookings/hall-day';
import type { Services } from '../services/index.ts';
import type { BookingRow } from './bookings.entity.ts';
import { presentHallBooking } from './bookings.presenter.ts';

const mostShown = 500;

/** What an act of the hall does or would do, with the people concerned in order of time. */
export async function presentPlan(
  services: Services,
  counts: Omit<HallPlan, 'affected' | 'affectedCount'>,
  affected: readonly BookingRow[],
): Promise<HallPlan> {
  const known = await services.find(affected.map(({ serviceId }) => serviceId));
  const shown = affected.slice(0, mostShown).map((row) => presentHallBooking(row, known));
  return { ...counts, affected: shown, affectedCount: affected.length };
}
