import { id } from '../id.ts';
import { day, wallTime } from '../moment.ts';
import { z } from '../schema.ts';

/** The longest range of days one look at the slots may span. */
export const mostSlotDays = 60;

/** Whether two days are in order and not too far apart; false when one of them is no day at all. */
export function isSlotRange(from: string, to: string): boolean {
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return span >= 0 && span < mostSlotDays;
}

/** Why a slot, or a whole day, cannot be booked now. */
export const slotReasons = ['past', 'too-soon', 'full', 'closed', 'beyond-horizon'] as const;
export const dayReasons = [...slotReasons, 'not-open', 'calendar-unpublished'] as const;
export type SlotReason = (typeof slotReasons)[number];
export type DayReason = (typeof dayReasons)[number];

/** One time of one service in one hall; counters only, nothing about anybody. Places for walk-ins are not counted in. */
export const slot = z.object({
  id,
  serviceId: id,
  hallId: id,
  day,
  start: wallTime,
  end: wallTime,
  capacity: z.int(),
  taken: z.int(),
  bookable: z.boolean(),
  reason: z.optional(z.enum(slotReasons)),
});
export type Slot = z.infer<typeof slot>;

/** One day of the asked range: how many places can be booked, and why when none can. */
export const slotDay = z.object({ day, free: z.int(), reason: z.optional(z.enum(dayReasons)) });
export type SlotDay = z.infer<typeof slotDay>;
