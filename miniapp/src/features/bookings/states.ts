import type { BookingEvent, BookingState } from '@minxin/shared/bookings/booking';
import type { Tone } from '@/ui/tone';

/** How each state of a booking is called and coloured. */
export const stateMarks = {
  booked: { words: 'stateBooked', tone: 'info' },
  arrived: { words: 'stateArrived', tone: 'ok' },
  serving: { words: 'stateServing', tone: 'ok' },
  completed: { words: 'stateCompleted', tone: 'quiet' },
  cancelled: { words: 'stateCancelled', tone: 'warn' },
  'no-show': { words: 'stateNoShow', tone: 'warn' },
} as const satisfies Record<BookingState, { words: string; tone: Tone }>;

export const eventWords = {
  booked: 'stateBooked',
  rescheduled: 'eventRescheduled',
  'cancelled-by-citizen': 'eventByCitizen',
  'cancelled-by-office': 'eventByOffice',
  arrived: 'stateArrived',
  serving: 'stateServing',
  completed: 'stateCompleted',
  'no-show': 'stateNoShow',
} as const satisfies Record<BookingEvent, string>;

const open: readonly BookingState[] = ['booked', 'arrived', 'serving'];

/** Whether somebody still has to come, or is just being served. */
export const isOpen = (state: BookingState): boolean => open.includes(state);
