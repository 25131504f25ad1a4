import { id, spokenReference } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** What can be found: a notice, a question with its answer, a service item, a public ticket. */
export const foundKinds = ['announcement', 'article', 'service', 'ticket'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Text in pieces; a `hit` piece is what was looked for. Never HTML. */
export const segments = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type Segments = z.infer<typeof segments>;

/** One thing that was found, as everybody may see it. */
export const found = z.object({
  kind: z.enum(foundKinds),
  id,
  title: segments,
  /** The part of its text that fits best; may be empty. */
  snippet: segments,
  office: z.optional(spokenReference),
  publishedAt: z.nullable(instant),
  /** Repealed or past its last day. */
  ended: z.boolean(),
});
export type Found = z.infer<typeof found>;

/** A title that completes what is being typed. */
export const suggestion = z.object({ kind: z.enum(foundKinds), id, title: segments });
export type Suggestion = z.infer<typeof suggestion>;

/** Words nobody found anything for; personal data in them is masked. */
export const miss = z.object({ words: z.string(), count: z.int(), firstAt: instant, lastAt: instant });
export type Miss = z.infer<typeof miss>;
