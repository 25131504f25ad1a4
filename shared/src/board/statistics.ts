import { day } from '../moment.ts';
import { z } from '../schema.ts';
import { ratingLevel, ticketKind } from '../tickets/ticket.ts';

/** A share of a whole; `value` is num ÷ den rounded down to four places, null when there is no whole. */
const share = z.object({ value: z.nullable(z.number()), num: z.int(), den: z.int() });
export type Share = z.infer<typeof share>;

/** Figures of a period; every share says of how many. */
export const statistics = z.object({
  from: day,
  to: day,
  submitted: z.int(),
  answered: z.int(),
  open: z.int(),
  overdue: z.int(),
  /** Answered by the last day, of those whose last day lies in the period. */
  onTime: share,
  /** Answered at all, of the same. */
  replied: share,
  /** Rated 1 to 3, of all ratings; to be shown beside participation only. */
  satisfied: share,
  /** Rated, of those invited to rate. */
  participation: share,
  /** Reopened, of those answered. */
  reopened: share,
  ratings: z.array(z.object({ level: ratingLevel, count: z.int() })),
  kinds: z.array(z.object({ kind: ticketKind, count: z.int() })),
});
export type Statistics = z.infer<typeof statistics>;
