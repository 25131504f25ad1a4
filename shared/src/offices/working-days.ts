import { addDays, weekdayOf } from '../moment.ts';

/** The published calendar: exceptions from Monday to Friday, and the years the State Council has announced. */
export interface WorkingCalendar {
  /** Day → true when work is off, false when it is a make-up working day. */
  exceptions: ReadonlyMap<string, boolean>;
  years: ReadonlySet<number>;
}

/** Whether work is done on a day; only certain when the day's year is published. */
export function isWorkingDay({ exceptions }: WorkingCalendar, day: string): boolean {
  const off = exceptions.get(day);
  return off === undefined ? weekdayOf(day) <= 5 : !off;
}

/** Whether the calendar of the day's year has been published. */
export function isPublished({ years }: WorkingCalendar, day: string): boolean {
  return years.has(Number(day.slice(0, 4)));
}

/**
 * The last day of a limit of `count` working days: the day itself is day zero, counting begins with the next.
 * `provisional` when a year on the way is not published yet and its holidays may still move the date.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: string,
  count: number,
): { day: string; provisional: boolean } {
  let day = from;
  let provisional = !isPublished(calendar, from);
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    provisional ||= !isPublished(calendar, day);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { day, provisional };
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
