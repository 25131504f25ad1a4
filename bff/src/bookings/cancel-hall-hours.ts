import type { EntityManager } from 'typeorm';
import { dayOf } from '@minxin/shared/moment';
import { actorOf, type Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { BookingParts } from './booking-parts.ts';
import type { BookingRow } from './bookings.entity.ts';
import { bookingHappened, slotsChanged } from './bookings.events.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { addBookingEvents, bookingsOfSlots, moveBooking } from './bookings.repository.ts';
import { findOwnHall } from './find-own-hall.ts';
import { lockPersonDay, releasePersonDay } from './person-days.repository.ts';
import { closeSlots, lockSlots, releasePlaces, slotsOfHours, type HallHours } from './slots.repository.ts';

export interface HoursToCancel extends HallHours {
  dryRun: boolean;
  reason?: string | undefined;
  expected?: number | undefined;
}
export interface CancelledHours {
  applied: boolean;
  slotsClosed: number;
  affected: BookingRow[];
}

/**
 * Closes hours of a hall and cancels what is booked in them, with a reason those people are told; a dry run only
 * lists them. It never counts against the citizens.
 */
export async function cancelHallHours(
  parts: BookingParts,
  hours: HoursToCancel,
  caller: Caller,
): Promise<CancelledHours> {
  const { database, offices, clock } = parts;
  await findOwnHall(offices, hours.hallId, caller);
  if (hours.day < dayOf(clock.now())) throw bookingRefusals.past();
  const slots = (await slotsOfHours(database.read, hours)).filter(({ closed }) => closed !== 'office');
  const slotIds = slots.map(({ id }) => id);
  const affected = await bookingsOfSlots(database.read, slotIds, ['booked']);
  if (hours.dryRun) return { applied: false, slotsClosed: slots.length, affected };
  const reason = hours.reason;
  if (reason === undefined) throw bookingRefusals['reason-needed']();
  const surprise = () => bookingRefusals['affected-changed']({ extra: { expected: hours.expected ?? null } });
  if (hours.expected !== undefined && hours.expected !== affected.length) throw surprise();
  await database.write(async (manager) => {
    await cancelAll(parts, manager, affected, { slotIds, reason, caller });
    await closeSlots(manager, slotIds, 'office');
    // The slots are locked now: who booked since the list was made would be left standing before a closed door.
    if ((await bookingsOfSlots(manager, slotIds, ['booked'])).length > 0) throw surprise();
    const details = { day: hours.day, from: hours.from, to: hours.to, bookings: affected.length };
    const act = 'bookings/cancel-hours';
    await parts.audit.note(manager, { caller, act, subjectKind: 'hall', subjectId: hours.hallId, details });
    await parts.outbox.record(manager, slotsChanged());
  });
  return { applied: true, slotsClosed: slots.length, affected };
}

async function cancelAll(
  { clock, outbox }: BookingParts,
  manager: EntityManager,
  bookings: readonly BookingRow[],
  { slotIds, reason, caller }: { slotIds: readonly string[]; reason: string; caller: Caller },
): Promise<void> {
  const at = nowText(clock);
  // Locks in one order everywhere: people's days, bookings, then slots.
  const people = bookings.toSorted((a, b) => (a.citizenId < b.citizenId ? -1 : 1));
  for (const { citizenId, day } of people) await lockPersonDay(manager, citizenId, day);
  for (const booking of bookings.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const change = { state: 'cancelled', changedAt: at, reason } as const;
    if (!(await moveBooking(manager, booking, ['booked'], change))) throw bookingRefusals['affected-changed']();
  }
  await addBookingEvents(
    manager,
    bookings.map(({ id, slotId }) => ({
      id: newId(),
      bookingId: id,
      at,
      event: 'cancelled-by-office',
      actor: actorOf(caller),
      reason,
      fromSlotId: slotId,
      toSlotId: null,
    })),
  );
  for (const booking of bookings) await outbox.record(manager, bookingHappened('cancelled-by-office', booking, reason));
  for (const { citizenId, day } of people) await releasePersonDay(manager, citizenId, day);
  await lockSlots(manager, slotIds);
  const bySlot = Map.groupBy(bookings, ({ slotId }) => slotId);
  for (const [slotId, held] of bySlot) await releasePlaces(manager, slotId, held.length);
}
