import { checkDigitOf } from '@minxin/shared/bookings/voucher';
import { maskName } from '@minxin/shared/mask';
import { dayOf } from '@minxin/shared/moment';
import { actorOf, type Call, type CitizenCaller } from '../platform/caller.ts';
import { newId, randomDigits } from '../platform/ids.ts';
import { isUniqueViolation } from '../platform/persistence/errors.ts';
import { madeBefore, writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { BookingParts } from './booking-parts.ts';
import type { BookingRow } from './bookings.entity.ts';
import { bookingHappened } from './bookings.events.ts';
import { bookingRefusals } from './bookings.failures.ts';
import { addBooking, addBookingEvents } from './bookings.repository.ts';
import { fullSlot, readSlot, refusalOfSlot, type OpenSlot } from './check-slot.ts';
import { explainClash } from './explain-clash.ts';
import { holdPersonDay } from './person-days.repository.ts';
import type { SlotRow } from './slots.entity.ts';
import { slotById } from './slots.repository.ts';

const tries = 3;

/** Books one place for a citizen; answers the booking's id. The counter in the database decides, not what was read. */
export async function bookSlot(parts: BookingParts, slotId: string, call: Call<CitizenCaller>): Promise<string> {
  const { database } = parts;
  const open = await readSlot(parts, slotId);
  const refusal = await refusalOfSlot(parts, open);
  if (refusal) {
    // A repeated call whose first one took the last place must hear of that place, not that it is gone.
    const made = await madeBefore(database, call.once);
    if (made !== undefined) return made;
    throw refusal;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await take(parts, open, call);
    } catch (failure) {
      if (failure === noPlace) throw await gone(parts, open);
      if (!isUniqueViolation(failure)) throw failure;
      const clash = await explainClash(database.read, call.caller.id, open.slot);
      if (clash) throw clash;
      // The random number or code met one that exists: others are tried.
      if (attempt === tries) throw platformRefusals.busy({ retryAfter: 1, cause: failure });
    }
  }
}

const noPlace = new Error('no place left');

async function take(
  parts: BookingParts,
  { slot, schedule, moment }: OpenSlot,
  call: Call<CitizenCaller>,
): Promise<string> {
  const { database, outbox } = parts;
  const { caller, once } = call;
  const booking = composeBooking(slot, caller, moment.now);
  return writeOnce(database, once, booking.bookedAt, async (manager) => {
    const { perPersonPerDay } = schedule.template;
    if (!(await holdPersonDay(manager, caller.id, slot.day, perPersonPerDay))) {
      throw (await explainClash(manager, caller.id, slot)) ?? bookingRefusals['day-limit']();
    }
    const { id, bookedAt: at } = booking;
    const line = { id: newId(), bookingId: id, at, event: 'booked', actor: actorOf(caller), reason: null } as const;
    await addBookingEvents(manager, [{ ...line, fromSlotId: null, toSlotId: slot.id }]);
    await outbox.record(manager, bookingHappened('booked', booking));
    // Last, because the counter of a sought-after slot is what everybody waits for.
    if (!(await addBooking(manager, booking))) throw noPlace;
    return id;
  });
}

function composeBooking(slot: SlotRow, caller: CitizenCaller, now: Date): BookingRow {
  const at = now.toISOString();
  const { id: slotId, serviceId, hallId, day, start, end, startsAt } = slot;
  const digits = randomDigits(9);
  return {
    id: newId(),
    number: `${dayOf(now).slice(2).replaceAll('-', '')}${randomDigits(8)}`,
    code: `${digits}${checkDigitOf(digits)}`,
    citizenId: caller.id,
    holder: maskName(caller.displayName),
    slotId,
    serviceId,
    hallId,
    day,
    start,
    end,
    startsAt,
    state: 'booked',
    reason: null,
    bookedAt: at,
    changedAt: at,
  };
}

async function gone(parts: BookingParts, open: OpenSlot): Promise<Error> {
  const slot = await slotById(parts.database.read, open.slot.id);
  return slot?.closed ? bookingRefusals.closed() : fullSlot(parts, open);
}
