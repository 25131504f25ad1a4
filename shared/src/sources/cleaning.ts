import { z } from '../schema.ts';

/** What is mended in a text that comes from elsewhere; the text as it came is kept beside it by whoever fetched it. */
export const cleaningProfile = z.strictObject({
  /** Readings in brackets that a broken copy put behind characters, and the damage they did. */
  annotations: z._default(z.boolean(), true),
  /** `&nbsp;`, `&#8220;` and the like that stand as words. */
  entities: z._default(z.boolean(), true),
  /** Parameters of links that only say who shared them. */
  tracking: z._default(z.boolean(), true),
  /** Hard, wide and invisible spaces, and `_x000D_` from spreadsheets. */
  spaces: z._default(z.boolean(), true),
  /** Half-width commas and colons between Han characters become full-width. */
  punctuation: z._default(z.boolean(), false),
  /** `simplified` turns traditional characters into simplified ones, phrase by phrase. */
  script: z._default(z.enum(['keep', 'simplified']), 'keep'),
});
export type CleaningProfile = z.infer<typeof cleaningProfile>;

/** What a source is cleaned by when nobody chose; written out, because the app holds no parser. */
export const usualCleaning: CleaningProfile = {
  annotations: true,
  entities: true,
  tracking: true,
  spaces: true,
  punctuation: false,
  script: 'keep',
};
