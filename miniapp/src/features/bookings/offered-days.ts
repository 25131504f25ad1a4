import type { SlotDay } from '@minxin/shared/bookings/slot';

const notYet = (day: SlotDay | undefined): boolean =>
  day?.reason === 'beyond-horizon' || day?.reason === 'calendar-unpublished';
const idle = (day: SlotDay | undefined): boolean => notYet(day) || day?.reason === 'not-open' || day?.reason === 'past';

/** The days worth showing: up to the last on which something is given out; a day off in between stays visible. */
export function offeredDays(days: readonly SlotDay[]): SlotDay[] {
  const tail = [...days].reverse().findIndex((each) => !idle(each));
  return (tail === -1 ? [] : days.slice(0, days.length - tail)).filter(
    (each) => each.reason !== 'past' || each.free > 0,
  );
}

/** Whether the days end because next year's holidays are not announced yet. */
export const endsWithCalendar = (days: readonly SlotDay[]): boolean =>
  days.find((each) => notYet(each))?.reason === 'calendar-unpublished';
