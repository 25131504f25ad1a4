import { announcementListed } from '../announcements/announcement.ts';
import { anyone } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** A source whose content is older than it should be, and since when. */
export const degraded = z.object({ id, name: z.string(), since: instant });
export type Degraded = z.infer<typeof degraded>;

export const readHome = endpoint({
  method: 'GET',
  path: '/home',
  summary: 'Everything the first page shows in one answer',
  callers: anyone,
  query: z.strictObject({ region: z.optional(z.string().check(z.regex(/^\d{12}$/))) }),
  success: 200,
  response: z.object({
    announcements: z.array(announcementListed),
    posts: z.array(z.looseObject({ id })),
    services: z.array(z.looseObject({ id })),
    /** What is open for the signed-in caller. */
    mine: z.optional(z.looseObject({})),
    degraded: z.array(degraded),
  }),
  refusals: [],
  hot: ['announcements', 'sources', 'offices', 'board', 'services'],
});
