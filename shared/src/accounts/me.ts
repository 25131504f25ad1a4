import { citizenLevels } from '../caller.ts';
import { language } from '../language.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** A citizen's own account; contact data stands masked even here. */
export const me = z.object({
  displayName: z.string(),
  level: z.enum(citizenLevels),
  language: z.nullable(language),
  phoneMasked: z.nullable(z.string()),
  nameMasked: z.nullable(z.string()),
  createdAt: instant,
});
export type Me = z.infer<typeof me>;

/** One reading of my personal data by staff: when, which office's staff, what for. */
export const access = z.object({ at: instant, office: z.string(), act: z.string(), purpose: z.string() });
