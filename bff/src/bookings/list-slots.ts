import type { DayReason, Slot, SlotDay } from '@minxin/shared/bookings/slot';
import { isSlotRange, mostSlotDays } from '@minxin/shared/bookings/slot';
import { addDays, dayOf } from '@minxin/shared/moment';
import { isPublished, type WorkingCalendar } from '@minxin/shared/offices/working-days';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { BookingParts } from './booking-parts.ts';
import { horizonOf } from './schedule.rules.ts';
import { schedulesOfService } from './schedules.repository.ts';
import { presentSlot } from './slots.presenter.ts';
import { slotsBetween } from './slots.repository.ts';

export interface SlotQuery {
  service: string;
  hall?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const usualDays = 30;

/** The times of a service in a range of days, and day by day why there are none. */
export async function listSlots(
  { database, offices, clock }: BookingParts,
  query: SlotQuery,
): Promise<{ items: Slot[]; days: SlotDay[] }> {
  const now = clock.now();
  const today = dayOf(now);
  const from = query.from ?? today;
  const to = query.to ?? addDays(from, usualDays - 1);
  if (!isSlotRange(from, to)) throw badRange();
  const calendar = await offices.calendar();
  const schedules = await schedulesOfService(database.read, query.service);
  const rules = new Map(
    schedules.map(({ id, template }) => {
      const { lastDay } = horizonOf(calendar, today, template.horizonWorkingDays);
      return [id, { template, moment: { now, lastDay } }];
    }),
  );
  const rows = await slotsBetween(database.read, { serviceId: query.service, hallId: query.hall, from, to });
  const items = rows.flatMap((row) => {
    const rule = rules.get(row.scheduleId);
    // What a schedule no longer offers is not shown; what the office closed is, with the reason.
    return rule && row.closed !== 'schedule' ? [presentSlot(row, rule.template, rule.moment)] : [];
  });
  const lastDay = [...rules.values()].map(({ moment }) => moment.lastDay).reduce((a, b) => (a > b ? a : b), '');
  return { items, days: daysOf(items, { from, to, today, lastDay, calendar }) };
}

interface Days {
  from: string;
  to: string;
  today: string;
  lastDay: string;
  calendar: WorkingCalendar;
}

function daysOf(items: readonly Slot[], around: Days): SlotDay[] {
  const byDay = Map.groupBy(items, ({ day }) => day);
  const days: SlotDay[] = [];
  for (let day = around.from; day <= around.to; day = addDays(day, 1)) {
    const slots = byDay.get(day) ?? [];
    const free = slots.reduce((sum, { bookable, capacity, taken }) => sum + (bookable ? capacity - taken : 0), 0);
    days.push(free > 0 ? { day, free } : { day, free, reason: reasonOf(day, slots, around) });
  }
  return days;
}

function reasonOf(day: string, slots: readonly Slot[], { today, lastDay, calendar }: Days): DayReason {
  const reasons = new Set(slots.map(({ reason }) => reason));
  for (const reason of ['full', 'too-soon', 'closed', 'beyond-horizon', 'past'] as const)
    if (reasons.has(reason)) return reason;
  if (day < today) return 'past';
  if (day <= lastDay || lastDay === '') return 'not-open';
  return isPublished(calendar, day) ? 'beyond-horizon' : 'calendar-unpublished';
}

const badRange = () =>
  platformRefusals.malformed({ issues: [{ path: ['query', 'to'], code: 'too_big', message: `≤ ${mostSlotDays}` }] });
