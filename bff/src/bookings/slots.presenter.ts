import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import type { Slot } from '@minxin/shared/bookings/slot';
import { whyNotBookable, type Moment } from './slot.rules.ts';
import type { SlotRow } from './slots.entity.ts';

/** A slot as everybody sees it: counters, and why it cannot be booked. */
export function presentSlot(row: SlotRow, template: ScheduleTemplate, moment: Moment): Slot {
  const { id, serviceId, hallId, day, start, end, capacity, taken } = row;
  const reason = whyNotBookable(row, template, moment);
  const bookable = reason === undefined;
  return { id, serviceId, hallId, day, start, end, capacity, taken, bookable, ...(reason && { reason }) };
}
