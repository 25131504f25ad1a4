import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import { addDays, instantOf } from '@minxin/shared/moment';
import type { WorkingCalendar } from '@minxin/shared/offices/working-days';
import { newId } from '../platform/ids.ts';
import { bookablePlaces, horizonOf, slotTimesOf } from './schedule.rules.ts';
import type { ScheduleRow, SlotRow } from './slots.entity.ts';

/** What must happen to the slots of one schedule so that they are what its template says. */
export interface SlotPlan {
  add: SlotRow[];
  /** Slots whose number of places changes. */
  resize: SlotRow[];
  /** Empty slots that end at another time now. */
  retime: SlotRow[];
  close: SlotRow[];
  reopen: SlotRow[];
  /** The last day opened when the horizon goes on into an unpublished year. */
  cutAt: string | null;
}

/** Compares a schedule's template with the slots that stand from today on. */
export function planSlots(
  schedule: Pick<ScheduleRow, 'id' | 'hallId' | 'serviceId' | 'template'>,
  standing: readonly SlotRow[],
  calendar: WorkingCalendar,
  today: string,
): SlotPlan {
  const { template } = schedule;
  const { lastDay, isCut } = horizonOf(calendar, today, template.horizonWorkingDays);
  const wanted = template.active ? wantedSlots(schedule, template, calendar, { today, lastDay }) : [];
  const standingAt = new Map(standing.map((slot) => [keyOf(slot), slot]));
  const wantedAt = new Map(wanted.map((slot) => [keyOf(slot), slot]));
  const places = bookablePlaces(template);
  // A slot somebody holds keeps its length; an empty one takes the template's.
  const fits = (slot: SlotRow) => {
    const other = wantedAt.get(keyOf(slot));
    return other !== undefined && (other.end === slot.end || slot.taken === 0);
  };
  const kept = standing.filter(fits);
  return {
    add: wanted.filter((slot) => !standingAt.has(keyOf(slot))),
    resize: kept.filter(({ capacity, taken }) => capacity !== Math.max(places, taken)),
    retime: kept.flatMap((slot) => {
      const { end } = wantedAt.get(keyOf(slot))!;
      return end === slot.end ? [] : [{ ...slot, end }];
    }),
    reopen: kept.filter(({ closed }) => closed === 'schedule'),
    // Days opened under a longer horizon stay open: nobody was promised that they would not.
    close: standing.filter((slot) => slot.closed === null && slot.day <= lastDay && !fits(slot)),
    cutAt: isCut && template.active ? lastDay : null,
  };
}

// What the unique index says: one slot of a schedule at a time of a day.
const keyOf = ({ day, start }: SlotRow) => `${day} ${start}`;

function wantedSlots(
  { id: scheduleId, hallId, serviceId }: Pick<ScheduleRow, 'id' | 'hallId' | 'serviceId'>,
  template: ScheduleTemplate,
  calendar: WorkingCalendar,
  { today, lastDay }: { today: string; lastDay: string },
): SlotRow[] {
  const slots: SlotRow[] = [];
  for (let day = today; day <= lastDay; day = addDays(day, 1)) {
    for (const { start, end } of slotTimesOf(template, calendar, day)) {
      const startsAt = instantOf(day, start).toISOString();
      const rest = { day, start, end, startsAt, capacity: bookablePlaces(template), taken: 0, closed: null };
      slots.push({ id: newId(), scheduleId, serviceId, hallId, ...rest });
    }
  }
  return slots;
}
