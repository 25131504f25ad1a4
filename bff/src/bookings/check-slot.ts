import { dayOf } from '@minxin/shared/moment';
import { bookingRefusals } from './bookings.failures.ts';
import type { BookingParts } from './booking-parts.ts';
import { horizonOf } from './schedule.rules.ts';
import { scheduleById } from './schedules.repository.ts';
import { whyNotBookable, type Moment } from './slot.rules.ts';
import type { ScheduleRow, SlotRow } from './slots.entity.ts';
import { freeSlotsAround, slotById } from './slots.repository.ts';
import { presentSlot } from './slots.presenter.ts';

export interface OpenSlot {
  slot: SlotRow;
  schedule: ScheduleRow;
  moment: Moment;
}

/** A slot with the rules it is given out by; refused when there is no such slot. */
export async function readSlot({ database, offices, clock }: BookingParts, slotId: string): Promise<OpenSlot> {
  const slot = await slotById(database.read, slotId);
  const schedule = slot && (await scheduleById(database.read, slot.scheduleId));
  if (!schedule) throw bookingRefusals['slot-unknown']();
  const now = clock.now();
  const { lastDay } = horizonOf(await offices.calendar(), dayOf(now), schedule.template.horizonWorkingDays);
  return { slot, schedule, moment: { now, lastDay } };
}

/** Why a slot cannot be booked now, as a refusal; undefined when it can. */
export async function refusalOfSlot(parts: BookingParts, open: OpenSlot): Promise<Error | undefined> {
  const reason = whyNotBookable(open.slot, open.schedule.template, open.moment);
  if (reason === undefined) return undefined;
  return reason === 'full' ? fullSlot(parts, open) : bookingRefusals[reason]();
}

/** The refusal of a full slot with the three free ones nearest to it in time. */
export async function fullSlot({ database }: BookingParts, { slot, schedule, moment }: OpenSlot): Promise<Error> {
  const { now, lastDay } = moment;
  const earliest = new Date(now.getTime() + Math.max(1, schedule.template.leadMinutes * 60_000)).toISOString();
  const around = await freeSlotsAround(database.read, slot, { earliest, lastDay, count: 3 });
  const distance = (other: SlotRow) => Math.abs(Date.parse(other.startsAt) - Date.parse(slot.startsAt));
  const nearest = around
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .map((row) => presentSlot(row, schedule.template, moment));
  return bookingRefusals.full({ extra: { alternatives: nearest } });
}
