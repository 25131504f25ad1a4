import type { BookingState } from '@minxin/shared/bookings/booking';
import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import type { SlotReason } from '@minxin/shared/bookings/slot';
import { instantOf } from '@minxin/shared/moment';
import type { SlotRow } from './slots.entity.ts';

/** When it is asked, and how far ahead places are given out. */
export interface Moment {
  now: Date;
  lastDay: string;
}

type Rules = Pick<ScheduleTemplate, 'active' | 'leadMinutes' | 'cancelCutoffMinutes' | 'lateGraceMinutes'>;

const minute = 60_000;

/** Why a slot cannot be booked now; undefined when it can. */
export function whyNotBookable(slot: SlotRow, rules: Rules, { now, lastDay }: Moment): SlotReason | undefined {
  const ahead = Date.parse(slot.startsAt) - now.getTime();
  if (ahead <= 0) return 'past';
  if (slot.closed !== null || !rules.active) return 'closed';
  if (slot.day > lastDay) return 'beyond-horizon';
  if (ahead < rules.leadMinutes * minute) return 'too-soon';
  return slot.taken >= slot.capacity ? 'full' : undefined;
}

/** Until when a booking may be cancelled or moved by its citizen. */
export function changeableUntil({ startsAt }: { startsAt: string }, { cancelCutoffMinutes }: Rules): string {
  return new Date(Date.parse(startsAt) - cancelCutoffMinutes * minute).toISOString();
}

/** Whether an arrival still counts: until so many minutes after the end of the slot. */
export function isTooLate({ day, end }: { day: string; end: string }, rules: Rules, now: Date): boolean {
  return now.getTime() > instantOf(day, end).getTime() + rules.lateGraceMinutes * minute;
}

/** States in which something may still happen to a booking. */
export const openStates: readonly BookingState[] = ['booked', 'arrived', 'serving'];

/** The moves of the hall: which states each may follow, and where it leads. */
export const hallMoveTable = {
  arrive: { from: ['booked'], to: 'arrived' },
  serve: { from: ['arrived'], to: 'serving' },
  complete: { from: ['arrived', 'serving'], to: 'completed' },
  'no-show': { from: ['booked'], to: 'no-show' },
} as const satisfies Record<string, { from: readonly BookingState[]; to: BookingState }>;
