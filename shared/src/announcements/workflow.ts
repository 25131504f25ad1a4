import { id, version } from '../id.ts';
import { day, instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { validity } from './announcement.ts';
import { draft, reviewCheck, type AnnouncementAction, type AnnouncementState } from './draft.ts';

/** Why personal data in the texts is meant to be public. */
const personalDataReason = z.optional(line(200));

export const submission = z.strictObject({ version, personalDataReason });

export const review = z.strictObject({
  version,
  decision: z.enum(['approve', 'return']),
  /** What must be done; needed to return. */
  comment: z.optional(prose(1000)),
  /** What was looked at; all of it is needed to approve. */
  checks: z._default(z.array(reviewCheck).check(z.maxLength(4)), []),
});

export const remark = z.strictObject({ comment: prose(1000) });

export const publication = z.strictObject({ version, at: z.optional(instant) });

export const correction = z.strictObject({
  version,
  title: draft.shape.title,
  summary: draft.shape.summary,
  bodyHtml: draft.shape.bodyHtml,
  /** What is different and why; everybody can read it. */
  note: line(300),
  /** Whether everybody may see, word by word, what changed; false where a correction takes something out of sight. */
  showDifference: z._default(z.boolean(), true),
  /** The translations made from the corrected text; those of other languages are shown as outdated from then on. */
  translations: draft.shape.translations,
  personalDataReason,
});

/** Takes an act back that only needs the version. */
export const undoing = z.strictObject({ version });

/** Whether a published document still holds; `repealedBy` is the document that ends it. */
export const marking = z.strictObject({
  version,
  validity,
  expiresOn: z.nullable(day),
  repealedBy: z._default(z.nullable(id), null),
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
  unschedule: ['scheduled'],
  correct: ['published'],
  mark: ['published'],
  withdraw: ['published'],
  reopen: ['withdrawn'],
  pin: ['published'],
};
