import { id, reference, version } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/**
 * Why two announcements are taken for one document: the same document number, the same title on the same day, or
 * texts that are nearly the same.
 */
const conflictKinds = ['same-number', 'same-title', 'near'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/**
 * `kept-both`: two documents; `repost`: one is a copy of the other and is named beside it; `withdrawn`: one of them was
 * taken back before anybody decided.
 */
export const conflictStates = ['open', 'kept-both', 'repost', 'withdrawn'] as const;
export type ConflictState = (typeof conflictStates)[number];

const copy = z.object({
  id,
  title: z.string(),
  office: reference,
  state: z.string(),
  publishedAt: z.nullable(instant),
  documentNumber: z.nullable(z.string()),
  /** Where it came from; null when the county wrote it itself. */
  source: z.nullable(z.string()),
  sourceUrl: z.nullable(z.string()),
  /** The beginning of its text. */
  excerpt: z.string(),
});
export type ConflictCopy = z.infer<typeof copy>;

export const conflict = z.object({
  id,
  version,
  kind: z.enum(conflictKinds),
  state: z.enum(conflictStates),
  foundAt: instant,
  /** The copy that was here first, and the one that was found beside it. */
  first: copy,
  second: copy,
  /** Whether their texts differ in anything but spaces. */
  differs: z.boolean(),
  /** Decided as a repost: which of the two is the document itself. */
  mainId: z.nullable(id),
  decidedAt: z.nullable(instant),
  decidedBy: z.nullable(z.string()),
  actions: z.array(z.enum(['decide'])),
});
export type Conflict = z.infer<typeof conflict>;

export const conflictDecision = z.strictObject({
  version,
  decision: z.enum(['kept-both', 'repost-of-first', 'repost-of-second']),
});
