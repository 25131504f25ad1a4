import { id, reference } from '../id.ts';
import { day, instant } from '../moment.ts';
import { z } from '../schema.ts';

/** What is looked at, in the order of the board. */
export const checkupRules = [
  'site-silent',
  'column-stale',
  'column-blank',
  'answers-stale',
  'ticket-waiting',
  'publication-overdue',
  'expired-valid',
  'interpretation-missing',
  'interpretation-dangling',
  'translation-outdated',
  'source-failing',
  'contact-unconfirmed',
  'link-dead',
  'text-damaged',
  'attachment-missing',
] as const;
export type CheckupRule = (typeof checkupRules)[number];

/**
 * Where a limit comes from: 国办秘函〔2019〕19号, the indicators of 2016 as an early warning, 国办发〔2017〕47号,
 * 国务院令第711号, the column's own period, the day a ticket is due, or a setting of this deployment.
 */
const bases = [
  'order-2019-19',
  'indicators-2016',
  'opinion-2017-47',
  'regulation-711',
  'own-period',
  'due-day',
  'own-rule',
] as const;
export type CheckupBasis = (typeof bases)[number];

/** Where a finding is mended. */
const mendingPages = ['column', 'contacts', 'announcement', 'new-announcement', 'ticket', 'source'] as const;

/** One weak spot: what it is, by how much, who answers for it, and where it is mended. */
export const finding = z.object({
  /** The same as long as the same spot is weak by the same rule. */
  key: z.string(),
  rule: z.enum(checkupRules),
  basis: z.enum(bases),
  severity: z.enum(['warn', 'fail']),
  name: z.string(),
  office: reference,
  /** Days or pieces, as the rule counts; null when there is nothing to count from. */
  figure: z.nullable(z.int()),
  /** The figure from which on it is a finding. */
  limit: z.nullable(z.int()),
  /** The last day on which all was well, or the day that was missed. */
  on: z.nullable(day),
  /** What else is needed to find it: an address, or what a machine said. */
  detail: z.nullable(z.string()),
  mend: z.object({ page: z.enum(mendingPages), id: z.nullable(id) }),
});
export type Finding = z.infer<typeof finding>;

/** How many findings of each rule; a rule without any was looked at and is well. */
const tile = z.object({ rule: z.enum(checkupRules), fail: z.int(), warn: z.int() });

export const checkup = z.object({
  at: instant,
  tiles: z.array(tile),
  /** Weakest first; at most 50 of a rule. */
  items: z.array(finding),
  /** Links in public texts by what is known of them. */
  links: z.object({ alive: z.int(), dead: z.int(), waiting: z.int(), unchecked: z.int() }),
  actions: z.array(z.enum(['check-links'])),
});
export type Checkup = z.infer<typeof checkup>;

/** `failing`: one try failed; `unchecked`: its host is not among those that may be asked, or led to one that is not. */
export const linkStates = ['waiting', 'alive', 'failing', 'dead', 'unchecked'] as const;
export type LinkState = (typeof linkStates)[number];

export const checkedLink = z.object({
  id,
  url: z.string(),
  state: z.enum(linkStates),
  /** The status it answered, or why there was no answer. */
  reason: z.nullable(z.string()),
  checkedAt: z.nullable(instant),
  failingSince: z.nullable(instant),
  /** Public announcements of the own offices in which it stands; at most ten. */
  places: z.array(z.object({ id, title: z.string() })),
});
export type CheckedLink = z.infer<typeof checkedLink>;
