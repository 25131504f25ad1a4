import type { SlotDay } from '@minxin/shared/bookings/slot';

const notYet = (day: SlotDay | undefined): boolean =>
  day?.reason === 'beyond-horizon' || day?.reason === 'calendar-unpublished';
const idle = (day: SlotDay | undefined): boolean => notYet(day) || day?.reason === 'not-open' || day?.reason === 'past';

/** The days worth showing: those on which something is given out, full and closed ones with their reason. */
export const offeredDays = (days: readonly SlotDay[]): SlotDay[] => days.filter((each) => !idle(each));

/** Whether the days end because next year's holidays are not announced yet. */
export const endsWithCalendar = (days: readonly SlotDay[]): boolean =>
  days.find((each) => notYet(each))?.reason === 'calendar-unpublished';
