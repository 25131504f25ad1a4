import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** Words that stayed, were taken out or were put in, in reading order. */
const piece = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
export type Piece = z.infer<typeof piece>;

const texts = {
  title: z.array(piece),
  summary: z.array(piece),
  /** One list of pieces for each paragraph, heading, list item or table row. */
  body: z.array(z.array(piece)),
};

/** What another version changed, word by word. */
export const difference = z.object(texts);
export type Difference = z.infer<typeof difference>;

/** What one published version changed of the version before it. */
export const versionDifference = z.object({
  number: z.int(),
  at: instant,
  note: z.nullable(z.string()),
  ...texts,
});
