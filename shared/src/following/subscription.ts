import { id } from '../id.ts';
import { language } from '../language.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

export const subscriptionKinds = ['office', 'column', 'keyword'] as const;
export type SubscriptionKind = (typeof subscriptionKinds)[number];

/** Most keywords, and most offices and columns, one person may follow. */
export const mostKeywords = 20;
export const mostPlaces = 60;
/** Fewest and most characters of a keyword after normalising. */
export const keywordLength = { least: 2, most: 20 };

/** What somebody wants to hear of: new announcements of an office, in a column and below it, or with a word in them. */
export const subscription = z.object({
  id,
  kind: z.enum(subscriptionKinds),
  /** The office's or column's id, or the keyword as it is compared. */
  target: z.string(),
  name: z.string(),
  lang: language,
  at: instant,
});
export type Subscription = z.infer<typeof subscription>;
