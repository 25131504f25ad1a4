import { announcementListed } from '../announcements/announcement.ts';
import { booking } from '../bookings/booking.ts';
import { id } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { serviceListed } from '../services/service.ts';
import { ticketListed } from '../tickets/ticket.ts';

/** A source whose content is older than it should be, and since when. */
const degraded = z.object({ id, name: z.string(), since: instant });
export type Degraded = z.infer<typeof degraded>;

export const home = z.object({
  announcements: z.array(announcementListed),
  /** The newest public tickets. */
  posts: z.array(ticketListed),
  /** The service items asked for most. */
  services: z.array(serviceListed),
  /** What lies before a signed-in citizen: own tickets and coming bookings. */
  mine: z.optional(z.object({ tickets: z.array(ticketListed), bookings: z.array(booking) })),
  degraded: z.array(degraded),
});
export type Home = z.infer<typeof home>;
