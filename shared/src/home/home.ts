import { announcementListed } from '../announcements/announcement.ts';
import { id } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** A source whose content is older than it should be, and since when. */
export const degraded = z.object({ id, name: z.string(), since: instant });
export type Degraded = z.infer<typeof degraded>;

export const home = z.object({
  announcements: z.array(announcementListed),
  posts: z.array(z.looseObject({ id })),
  services: z.array(z.looseObject({ id })),
  /** What is open for the signed-in caller. */
  mine: z.optional(z.looseObject({})),
  degraded: z.array(degraded),
});
export type Home = z.infer<typeof home>;
