import { id, reference } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { prose } from '../text.ts';

/** Why a text was not clear. */
export const unclearReasons = ['hard-words', 'too-long', 'missing', 'outdated', 'unreadable', 'other'] as const;
export const unclearReason = z.enum(unclearReasons);
export type UnclearReason = z.infer<typeof unclearReason>;

/** What is wrong with a text. */
export const errorKinds = ['wrong', 'outdated', 'typo', 'broken-link', 'other'] as const;
export const errorKind = z.enum(errorKinds);
export type ErrorKind = z.infer<typeof errorKind>;

/** One reader's answer to "is this clear?"; nothing of it tells who the reader is. */
export const clarityAnswer = z.strictObject({
  clear: z.boolean(),
  reason: z.optional(unclearReason),
  comment: z.optional(prose(300)),
  /** Made up by the reader's device and kept there: only so that a guest answers once. */
  device: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
});
export type ClarityAnswer = z.infer<typeof clarityAnswer>;

export const errorReport = z.strictObject({
  kind: errorKind,
  /** The words of the announcement this is about. */
  quote: z.optional(prose(500)),
  text: prose(2000),
});
export type ErrorReport = z.infer<typeof errorReport>;

/** What readers said of one announcement so far. */
export const feedbackFigures = z.object({
  /** The announcement with its title at the last answer. */
  announcement: z.object({ id, title: z.string() }),
  office: reference,
  clear: z.int(),
  unclear: z.int(),
  reasons: z.array(z.object({ reason: unclearReason, count: z.int() })),
  comments: z.int(),
  /** Error reports; each became a ticket. */
  reports: z.int(),
  lastAt: instant,
});
export type FeedbackFigures = z.infer<typeof feedbackFigures>;

export const feedbackComment = z.object({
  id,
  clear: z.boolean(),
  reason: z.nullable(unclearReason),
  /** Phone, identity, card and plate numbers are hidden. */
  comment: z.string(),
  at: instant,
});
export type FeedbackComment = z.infer<typeof feedbackComment>;
