import type { ScheduleTemplate } from '@minxin/shared/bookings/schedule';
import { addDays, weekdayOf } from '@minxin/shared/moment';
import { isPublished, isWorkingDay, type WorkingCalendar } from '@minxin/shared/offices/working-days';

export interface SlotTime {
  start: string;
  end: string;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * The times a template opens on a day: none on a holiday; a make-up working day follows its own hours or Monday's;
 * no partial slot at the end of a range.
 */
export function slotTimesOf(template: ScheduleTemplate, calendar: WorkingCalendar, day: string): SlotTime[] {
  const weekday = weekdayOf(day);
  const isOff = calendar.exceptions.get(day) === true;
  if (isOff) return [];
  const own = timesOfWeekday(template, weekday);
  return own.length === 0 && weekday > 5 && isWorkingDay(calendar, day) ? timesOfWeekday(template, 1) : own;
}

function timesOfWeekday({ ranges, slotMinutes }: ScheduleTemplate, weekday: number): SlotTime[] {
  return ranges
    .filter((range) => range.weekdays.includes(weekday))
    .flatMap(({ from, to }) => {
      const count = Math.max(0, Math.floor((minuteOf(to) - minuteOf(from)) / slotMinutes));
      return Array.from({ length: count }, (_, at) => ({
        start: timeOf(minuteOf(from) + at * slotMinutes),
        end: timeOf(minuteOf(from) + (at + 1) * slotMinutes),
      }));
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Places of one slot that are given out by booking: the walk-ins' share is kept back, rounded up. */
export function bookablePlaces({ capacity, walkInShare }: ScheduleTemplate): number {
  return capacity - Math.ceil((capacity * walkInShare) / 100);
}

export interface Horizon {
  /** The last day that may be opened; the day before `today` when none may. */
  lastDay: string;
  /** The horizon goes on into a year whose calendar is not published. */
  isCut: boolean;
}

/** How far ahead days are opened: so many working days, and never into a year that is not published. */
export function horizonOf(calendar: WorkingCalendar, today: string, workingDays: number): Horizon {
  let day = today;
  if (!isPublished(calendar, day)) return { lastDay: addDays(day, -1), isCut: true };
  for (let left = workingDays; left > 0;) {
    const next = addDays(day, 1);
    if (!isPublished(calendar, next)) return { lastDay: day, isCut: true };
    day = next;
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { lastDay: day, isCut: false };
}

/** What is wrong with a template: ranges that end before they begin, overlap or hold no slot, or no place to book. */
export function templateFaults(template: ScheduleTemplate): Array<{ code: string; path: Array<string | number> }> {
  const faults = template.ranges.flatMap(({ from, to, weekdays }, at) =>
    minuteOf(to) - minuteOf(from) < template.slotMinutes || weekdays.length === 0
      ? [{ code: 'range-without-slot', path: ['ranges', at] }]
      : [],
  );
  const overlaps = template.ranges.flatMap((range, at) =>
    template.ranges
      .slice(0, at)
      .some(
        (other) =>
          other.weekdays.some((weekday) => range.weekdays.includes(weekday)) &&
          other.from < range.to &&
          range.from < other.to,
      )
      ? [{ code: 'ranges-overlap', path: ['ranges', at] }]
      : [],
  );
  const none = bookablePlaces(template) < 1 ? [{ code: 'no-places', path: ['walkInShare'] }] : [];
  return [...faults, ...overlaps, ...none];
}
