import type { DayReason } from '@minxin/shared/bookings/slot';

/** Which words say why a day or a time cannot be chosen. */
export const reasonWords = {
  full: 'full',
  past: 'past',
  'too-soon': 'tooSoon',
  closed: 'closed',
  'not-open': 'notOpen',
  'beyond-horizon': 'beyond',
  'calendar-unpublished': 'unpublished',
} as const satisfies Record<DayReason, string>;
