import type { EntityManager } from 'typeorm';
import { checkDigitOf } from '@minxin/shared/bookings/voucher';
import { actorOf, type CitizenCaller } from '../platform/caller.ts';
import { newId, randomDigits } from '../platform/ids.ts';
import { isUniqueViolation } from '../platform/persistence/errors.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { BookingParts } from './booking-parts.ts';
import type { BookingRow } from './bookings.entity.ts';
import { bookingHappened } from './bookings.events.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { addBookingEvents, bookingById, isCodeTaken, reseatBooking } from './bookings.repository.ts';
import { fullSlot, readSlot, refusalOfSlot, type OpenSlot } from './check-slot.ts';
import { explainClash } from './explain-clash.ts';
import { holdPersonDay, lockPersonDay, releasePersonDay } from './person-days.repository.ts';
import { changeableUntil } from './slot.rules.ts';
import { releasePlaces, takePlace } from './slots.repository.ts';

const noPlace = new Error('no place left');

/** Moves a citizen's booking to another time of the same service; the old place stays when the new one is full. */
export async function rescheduleBooking(
  parts: BookingParts,
  id: string,
  slotId: string,
  caller: CitizenCaller,
): Promise<void> {
  const { database } = parts;
  const booking = await bookingById(database.read, id);
  if (booking?.citizenId !== caller.id) throw platformRefusals.absent();
  if (booking.state !== 'booked') throw bookingRefusals['wrong-state']();
  // A repeated call finds the booking where it wanted it.
  if (booking.slotId === slotId) return;
  const [before, after] = [await readSlot(parts, booking.slotId), await readSlot(parts, slotId)];
  if (after.slot.serviceId !== booking.serviceId) throw bookingRefusals['other-service']();
  const at = after.moment.now.toISOString();
  if (at > changeableUntil(booking, before.schedule.template)) throw bookingRefusals['change-too-late']();
  const refusal = await refusalOfSlot(parts, after);
  if (refusal) throw refusal;
  try {
    await database.write((manager) => reseat(parts, manager, booking, after, caller));
  } catch (failure) {
    if (failure === noPlace) throw await fullSlot(parts, after);
    if (!isUniqueViolation(failure)) throw failure;
    throw (await explainClash(database.read, caller.id, after.slot, id)) ?? platformRefusals.busy({ retryAfter: 1 });
  }
}

async function reseat(
  { outbox }: BookingParts,
  manager: EntityManager,
  booking: BookingRow,
  { slot, schedule, moment }: OpenSlot,
  caller: CitizenCaller,
): Promise<void> {
  const { id: slotId, serviceId, hallId, day, start, end, startsAt } = slot;
  const changedAt = moment.now.toISOString();
  // Locks in one order everywhere: the person's days, the booking, then slots. So neither one person's acts nor two
  // people who swap places wait for each other in a circle.
  const hold = async () => {
    if (await holdPersonDay(manager, caller.id, day, schedule.template.perPersonPerDay)) return;
    throw (await explainClash(manager, caller.id, slot, booking.id)) ?? bookingRefusals['day-limit']();
  };
  const lock = () => lockPersonDay(manager, caller.id, booking.day);
  if (day === booking.day) await lock();
  else for (const step of day < booking.day ? [hold, lock] : [lock, hold]) await step();
  const code = await codeFor(manager, booking, hallId, day);
  const seat = { slotId, serviceId, hallId, day, start, end, startsAt, code, changedAt };
  if (!(await reseatBooking(manager, booking, seat))) throw bookingRefusals['wrong-state']();
  if (day !== booking.day) await releasePersonDay(manager, caller.id, booking.day);
  const line = { id: newId(), bookingId: booking.id, at: changedAt, actor: actorOf(caller), reason: null };
  await addBookingEvents(manager, [{ ...line, event: 'rescheduled', fromSlotId: booking.slotId, toSlotId: slotId }]);
  await outbox.record(manager, bookingHappened('rescheduled', { ...booking, ...seat }));
  const take = async () => {
    if (!(await takePlace(manager, slotId))) throw noPlace;
  };
  const release = () => releasePlaces(manager, booking.slotId);
  for (const step of slotId < booking.slotId ? [take, release] : [release, take]) await step();
}

// The voucher keeps its code unless somebody at the new hall and day has the same.
async function codeFor(manager: EntityManager, { code, hallId, day }: BookingRow, toHall: string, toDay: string) {
  if (hallId === toHall && day === toDay) return code;
  let fresh = code;
  while (await isCodeTaken(manager, toHall, toDay, fresh)) {
    const digits = randomDigits(9);
    fresh = `${digits}${checkDigitOf(digits)}`;
  }
  return fresh;
}
