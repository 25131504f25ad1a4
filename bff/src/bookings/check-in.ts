import { isVoucherCode } from '@minxin/shared/bookings/voucher';
import { dayOf } from '@minxin/shared/moment';
import type { Caller } from '../platform/caller.ts';
import type { BookingParts } from './booking-parts.ts';
import type { BookingRow } from './bookings.entity.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { bookingById, bookingsByCode } from './bookings.repository.ts';
import { findOwnHall } from './find-own-hall.ts';
import { applyMove } from './move-in-hall.ts';
import { scheduleById } from './schedules.repository.ts';
import { isTooLate } from './slot.rules.ts';
import { slotById } from './slots.repository.ts';

/** Marks the holder of a voucher as arrived at a hall today; answers the booking and whether it was scanned before. */
export async function checkIn(
  parts: BookingParts,
  { hallId, code }: { hallId: string; code: string },
  caller: Caller,
): Promise<{ id: string; repeated: boolean }> {
  const hall = await findOwnHall(parts.offices, hallId, caller);
  if (!isVoucherCode(code)) throw bookingRefusals['code-mistyped']();
  const booking = await findVoucher(parts, hall.id, code);
  if (booking.state === 'arrived' || booking.state === 'serving') return { id: booking.id, repeated: true };
  if (booking.state !== 'booked') throw bookingRefusals['wrong-state']({ extra: { state: booking.state } });
  if (await isExpired(parts, booking)) throw bookingRefusals['too-late']();
  try {
    await applyMove(parts, booking, 'arrive', caller);
  } catch (failure) {
    // Two scanners at once: the second finds the person arrived.
    const now = await bookingById(parts.database.read, booking.id);
    if (now?.state === 'arrived' || now?.state === 'serving') return { id: booking.id, repeated: true };
    throw failure;
  }
  return { id: booking.id, repeated: false };
}

async function findVoucher(
  { database, clock, offices }: BookingParts,
  hallId: string,
  code: string,
): Promise<BookingRow> {
  const today = dayOf(clock.now());
  const found = await bookingsByCode(database.read, code);
  const here = found.filter((booking) => booking.hallId === hallId);
  const booking = here.find(({ day }) => day === today) ?? here[0] ?? found[0];
  if (!booking) throw bookingRefusals['code-unknown']();
  const { day, start } = booking;
  if (booking.hallId !== hallId) {
    const hall = await offices.findHall(booking.hallId);
    throw bookingRefusals['wrong-hall']({ extra: { hall: hall?.name ?? '', day, start } });
  }
  if (day !== today) throw bookingRefusals['wrong-day']({ extra: { day, start } });
  return booking;
}

async function isExpired({ database, clock }: BookingParts, booking: BookingRow): Promise<boolean> {
  const slot = await slotById(database.read, booking.slotId);
  const schedule = slot && (await scheduleById(database.read, slot.scheduleId));
  return schedule !== null && isTooLate(booking, schedule.template, clock.now());
}
