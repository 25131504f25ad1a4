import { id, reference, version } from '../id.ts';
import { day } from '../moment.ts';
import { openRange } from '../offices/hours.ts';
import { z } from '../schema.ts';

const minutes = z.int().check(z.minimum(0), z.maximum(60_000));

/** How one hall gives out the places of one service: a weekly template and its rules. */
export const scheduleTemplate = z.strictObject({
  /** Make-up working days follow Monday unless they have hours of their own; holidays are closed. */
  ranges: z.array(openRange).check(z.minLength(1), z.maxLength(21)),
  slotMinutes: z.int().check(z.minimum(5), z.maximum(480)),
  /** People served in one slot, walk-ins included. */
  capacity: z.int().check(z.minimum(1), z.maximum(1000)),
  /** Percent of the capacity kept for people who come without booking, rounded up. */
  walkInShare: z.int().check(z.minimum(0), z.maximum(90)),
  leadMinutes: minutes,
  horizonWorkingDays: z.int().check(z.minimum(0), z.maximum(60)),
  cancelCutoffMinutes: minutes,
  perPersonPerDay: z.int().check(z.minimum(1), z.maximum(20)),
  /** Minutes after the end of the slot in which an arrival still counts. */
  lateGraceMinutes: z.int().check(z.minimum(0), z.maximum(480)),
  /** False stops giving out places; what is booked stays. */
  active: z.boolean(),
});
export type ScheduleTemplate = z.infer<typeof scheduleTemplate>;

export const schedule = z.object({
  ...scheduleTemplate.shape,
  id,
  hall: reference,
  service: reference,
  /** Days are opened up to here although the horizon goes on: the next year's calendar is not published yet. */
  cutAt: z.nullable(day),
  version,
});
export type Schedule = z.infer<typeof schedule>;
