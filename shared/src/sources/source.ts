import { id, reference } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';

/**
 * `rss` reads RSS, Atom, RDF and JSON Feed; `page` a list page and the articles it links to; `minxin` another Minxin
 * through its API; `file` is what staff import from files and is never fetched.
 */
export const sourceKinds = ['rss', 'page', 'minxin', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];
/** Kinds that a connector fetches. */
export const connectedKinds = ['rss'] as const;
export type ConnectedKind = (typeof connectedKinds)[number];

/** `ok`; `stale`: the last good answer is older than it should be; `failing`: the last try failed; `never`: no answer yet. */
const sourceHealths = ['ok', 'stale', 'failing', 'never'] as const;
export type SourceHealth = (typeof sourceHealths)[number];

/** Why a fetch or an item was refused. */
const sourceFaults = [
  'refused-address',
  'timeout',
  'too-large',
  'too-many-redirects',
  'unreachable',
  'resting',
  'bad-status',
  'not-a-feed',
  'entities',
  'unreadable-text',
  'too-many-items',
  'no-title',
  'item-unreadable',
] as const;
export type SourceFault = (typeof sourceFaults)[number];

export const source = z.object({
  id,
  version: z.int(),
  name: z.string(),
  kind: z.enum(sourceKinds),
  url: z.string(),
  office: reference,
  column: reference,
  /** `host:port` entries and private networks it may reach. */
  allow: z.array(z.string()),
  /** Minutes between two runs. */
  schedule: z.int(),
  /** `auto` publishes what comes, `review` makes drafts of it. */
  publishing: z.enum(['auto', 'review']),
  paused: z.boolean(),
  health: z.enum(sourceHealths),
  lastSuccessAt: z.nullable(instant),
  lastAttemptAt: z.nullable(instant),
  lastError: z.optional(z.string()),
  /** Items known, and how many of them the source no longer shows. */
  items: z.int(),
  missing: z.int(),
  actions: z.array(z.enum(['change', 'run'])),
});
export type Source = z.infer<typeof source>;

const allowEntry = z
  .string()
  .check(z.regex(/^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\]):\d{1,5}$|^[0-9a-f.:]{2,45}\/\d{1,3}$/i));

export const sourceSettings = {
  name: line(100),
  url: z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s]+$/)),
  officeId: id,
  columnId: id,
  allow: z.array(allowEntry).check(z.minLength(1), z.maxLength(20)),
  schedule: z.int().check(z.minimum(5), z.maximum(10_080)),
  publishing: z.enum(['auto', 'review']),
  paused: z.boolean(),
};

const sourceFailure = z.object({
  reason: z.enum(sourceFaults),
  /** Position of the item in the feed from 1, absent when the whole fetch failed. */
  item: z.optional(z.int()),
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
});
export type SourceFailure = z.infer<typeof sourceFailure>;

/** What one run did; `errors` names at most 100 faults, `refused` counts all refused items. */
export const sourceRun = z.object({
  fetched: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  vanished: z.int(),
  /** The source said that nothing changed since the last run. */
  notModified: z.boolean(),
  errors: z.array(sourceFailure),
});
export type SourceRun = z.infer<typeof sourceRun>;
