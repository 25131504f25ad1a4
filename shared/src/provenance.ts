import { instant } from './moment.ts';
import { z } from './schema.ts';

/** Where something came from and how fresh it is; absent when the county wrote it itself. */
export const provenance = z.object({
  source: z.string(),
  sourceUrl: z.nullable(z.string()),
  fetchedAt: instant,
  verifiedAt: z.optional(instant),
  stale: z.boolean(),
});
export type Provenance = z.infer<typeof provenance>;
