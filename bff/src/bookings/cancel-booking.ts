import { actorOf, type CitizenCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { BookingParts } from './booking-parts.ts';
import { bookingHappened } from './bookings.events.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { addBookingEvents, bookingById, moveBooking } from './bookings.repository.ts';
import { lockPersonDay, releasePersonDay } from './person-days.repository.ts';
import { scheduleById } from './schedules.repository.ts';
import { changeableUntil } from './slot.rules.ts';
import { releasePlaces, slotById } from './slots.repository.ts';

/** Gives a citizen's own place back. A booking that is cancelled already stays so and is no refusal. */
export async function cancelBooking(parts: BookingParts, id: string, caller: CitizenCaller): Promise<void> {
  const { database, clock, outbox } = parts;
  const booking = await bookingById(database.read, id);
  if (booking?.citizenId !== caller.id) throw platformRefusals.absent();
  if (booking.state === 'cancelled') return;
  if (booking.state !== 'booked') throw bookingRefusals['wrong-state']();
  const slot = await slotById(database.read, booking.slotId);
  const schedule = slot && (await scheduleById(database.read, slot.scheduleId));
  const at = nowText(clock);
  if (schedule && at > changeableUntil(booking, schedule.template)) throw bookingRefusals['change-too-late']();
  await database
    .write(async (manager) => {
      // The person's day first: it is the lock that orders everything one person does at once.
      await lockPersonDay(manager, caller.id, booking.day);
      if (!(await moveBooking(manager, booking, ['booked'], { state: 'cancelled', changedAt: at }))) throw overtaken;
      const line = { id: newId(), bookingId: id, at, actor: actorOf(caller), reason: null, toSlotId: null } as const;
      await addBookingEvents(manager, [{ ...line, event: 'cancelled-by-citizen', fromSlotId: booking.slotId }]);
      await outbox.record(manager, bookingHappened('cancelled-by-citizen', booking));
      await releasePersonDay(manager, caller.id, booking.day);
      await releasePlaces(manager, booking.slotId);
    })
    .catch(async (failure: unknown) => {
      if (failure !== overtaken) throw failure;
      const now = await bookingById(database.read, id);
      if (now?.state !== 'cancelled') throw bookingRefusals['wrong-state']();
    });
}

const overtaken = new Error('another call was quicker');
