import { version } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { draft, type AnnouncementAction, type AnnouncementState } from './draft.ts';

/** Why personal data in the texts is meant to be public. */
const personalDataReason = z.optional(line(200));

export const submission = z.strictObject({ version, personalDataReason });

export const review = z.strictObject({
  version,
  decision: z.enum(['approve', 'return']),
  /** What must be done; needed to return. */
  comment: z.optional(prose(1000)),
});

export const publication = z.strictObject({ version, at: z.optional(instant) });

export const correction = z.strictObject({
  version,
  title: draft.shape.title,
  summary: draft.shape.summary,
  bodyHtml: draft.shape.bodyHtml,
  /** What is different and why; everybody can read it. */
  note: line(300),
  personalDataReason,
});

export const withdrawal = z.strictObject({ version, reason: line(300) });

export const pinning = z.strictObject({ version, until: z.nullable(instant) });

export const versionText = z.object({
  number: z.int(),
  at: instant,
  note: z.nullable(z.string()),
  title: z.string(),
  summary: z.string(),
  bodyHtml: z.string(),
});

/** The states from which each act may be done; every other pair is refused. */
export const permittedFrom: Record<AnnouncementAction, readonly AnnouncementState[]> = {
  change: ['draft'],
  submit: ['draft'],
  review: ['in-review', 'approved', 'scheduled', 'published'],
  publish: ['approved', 'scheduled'],
  correct: ['published'],
  withdraw: ['published'],
  pin: ['published'],
};
