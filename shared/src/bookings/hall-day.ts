import { id, reference } from '../id.ts';
import { day, wallTime } from '../moment.ts';
import { z } from '../schema.ts';
import { bookingStates } from './booking.ts';

/** What staff do with a booking on its day. */
export const hallMoves = ['serve', 'complete', 'no-show'] as const;
export type HallMove = (typeof hallMoves)[number];

/** A booking as the hall sees it: no contact data, the name masked. */
export const hallBooking = z.object({
  id,
  number: z.string(),
  state: z.enum(bookingStates),
  day,
  start: wallTime,
  end: wallTime,
  service: reference,
  nameMasked: z.string(),
  actions: z.array(z.enum(['arrive', ...hallMoves])),
});
export type HallBooking = z.infer<typeof hallBooking>;

/** One day of one hall in order of time. */
export const hallDay = z.object({
  hall: reference,
  day,
  items: z.array(hallBooking),
  counts: z.record(z.enum(bookingStates), z.int()),
  /** Places given out and free places of the day. */
  taken: z.int(),
  capacity: z.int(),
});
export type HallDay = z.infer<typeof hallDay>;

/** What a change of schedule or a closing of hours means for slots and people; `applied` is false for a dry run. */
export const hallPlan = z.object({
  applied: z.boolean(),
  slotsAdded: z.int(),
  slotsChanged: z.int(),
  slotsClosed: z.int(),
  /** Open bookings in the slots concerned, in order of time, at most 500. */
  affected: z.array(hallBooking),
  affectedCount: z.int(),
});
export type HallPlan = z.infer<typeof hallPlan>;
