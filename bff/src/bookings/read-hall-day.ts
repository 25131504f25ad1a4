import type { HallDay } from '@minxin/shared/bookings/hall-day';
import { dayOf } from '@minxin/shared/moment';
import type { Caller } from '../platform/caller.ts';
import type { BookingParts } from './booking-parts.ts';
import { presentHallDay } from './bookings.presenter.ts';
import { bookingsOfHallDay } from './bookings.repository.ts';
import { findOwnHall } from './find-own-hall.ts';
import { slotsOfHours } from './slots.repository.ts';

/** Who comes to one of the caller's halls on a day; today when no day is named. */
export async function readHallDay(
  { database, clock, offices, services }: BookingParts,
  hallId: string,
  askedDay: string | undefined,
  caller: Caller,
): Promise<HallDay> {
  const hall = await findOwnHall(offices, hallId, caller);
  const day = askedDay ?? dayOf(clock.now());
  const rows = await bookingsOfHallDay(database.read, hallId, day);
  const slots = await slotsOfHours(database.read, { hallId, day, from: '00:00', to: '23:59' });
  return presentHallDay(hall, day, rows, slots, await services.find(rows.map(({ serviceId }) => serviceId)));
}
