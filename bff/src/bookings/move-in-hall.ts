import type { BookingEvent } from '@minxin/shared/bookings/booking';
import type { HallMove } from '@minxin/shared/bookings/hall-day';
import { actorOf, holds, type Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { BookingParts } from './booking-parts.ts';
import type { BookingRow } from './bookings.entity.ts';
import { bookingHappened } from './bookings.events.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { addBookingEvents, bookingById, moveBooking } from './bookings.repository.ts';
import { hallMoveTable } from './slot.rules.ts';

/** Serves, completes or marks as not come; of two who do it at once, one is told that it is done already. */
export async function moveInHall(parts: BookingParts, id: string, move: HallMove, caller: Caller): Promise<void> {
  const booking = await bookingById(parts.database.read, id);
  const hall = booking && (await parts.offices.findHall(booking.hallId));
  if (!hall || !holds(caller, 'clerk', hall.officeId)) throw platformRefusals.absent();
  if (move === 'no-show' && nowText(parts.clock) < booking.startsAt) throw bookingRefusals['too-early']();
  await applyMove(parts, booking, move, caller);
}

/** One move of the hall, by the table; refused with the present state when the booking is in another one. */
export async function applyMove(
  { database, clock, outbox }: BookingParts,
  booking: BookingRow,
  move: keyof typeof hallMoveTable,
  caller: Caller,
): Promise<void> {
  const { from, to } = hallMoveTable[move];
  const at = nowText(clock);
  const event: BookingEvent = to;
  await database.write(async (manager) => {
    if (!(await moveBooking(manager, booking, from, { state: to, changedAt: at }))) {
      const now = await bookingById(manager, booking.id);
      throw bookingRefusals['wrong-state']({ extra: { state: now?.state ?? booking.state } });
    }
    const line = { id: newId(), bookingId: booking.id, at, event, actor: actorOf(caller) };
    await addBookingEvents(manager, [{ ...line, reason: null, fromSlotId: null, toSlotId: null }]);
    if (to !== 'serving') await outbox.record(manager, bookingHappened(to, booking));
  });
}
