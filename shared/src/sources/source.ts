import { id, reference } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';
import { cleaningProfile } from './cleaning.ts';
import { columnMapping, sourceReading } from './reading.ts';

/**
 * `rss` reads RSS, Atom, RDF and JSON Feed; `page` a list page and the articles it links to; `minxin` another Minxin
 * through its API; `file` is what staff import from files and is never fetched.
 */
export const sourceKinds = ['rss', 'page', 'minxin', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];
/** Kinds that a connector fetches. */
export const connectedKinds = ['rss', 'page', 'minxin'] as const;
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
  'not-a-page',
  'not-minxin',
  'bad-selector',
  'no-links',
  'no-body',
  'entities',
  'unreadable-text',
  'too-many-items',
  'no-title',
  'item-unreadable',
  'damaged-text',
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
  reading: sourceReading,
  mapping: z.array(columnMapping),
  cleaning: cleaningProfile,
  health: z.enum(sourceHealths),
  lastSuccessAt: z.nullable(instant),
  lastAttemptAt: z.nullable(instant),
  lastError: z.optional(z.string()),
  /** Failures in a row; each makes the next try later. */
  failures: z.int(),
  /** When it is read next; null while it is paused and for what is never read by itself. */
  nextRunAt: z.nullable(instant),
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
  reading: sourceReading,
  mapping: z.array(columnMapping).check(z.maxLength(50)),
  cleaning: cleaningProfile,
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
  /** Documents that are listed and wait for the next run to be read. */
  waiting: z.int(),
  /** The source said that nothing changed since the last run. */
  notModified: z.boolean(),
  errors: z.array(sourceFailure),
});
export type SourceRun = z.infer<typeof sourceRun>;

/** One run as its history keeps it. */
export const sourceRunListed = z.object({
  id,
  at: instant,
  /** Milliseconds. */
  took: z.int(),
  startedBy: z.enum(['staff', 'schedule']),
  /** Whether the whole run failed, not only some items. */
  failed: z.boolean(),
  ...sourceRun.shape,
});
export type SourceRunListed = z.infer<typeof sourceRunListed>;

/** One item as it would come, with the column it would go into. */
const previewedItem = z.object({
  title: z.string(),
  /** The beginning of its text, and how many characters the whole has. */
  excerpt: z.string(),
  length: z.int(),
  link: z.nullable(z.string()),
  publishedAt: z.nullable(instant),
  sourceName: z.nullable(z.string()),
  documentNumber: z.nullable(z.string()),
  column: reference,
  /** The columns its source puts it in; a mapping may name them. */
  named: z.array(z.string()),
  /** Places where text was lost on its way. */
  damaged: z.int(),
});

/** What a source would bring: the first ten items, and counts over all. */
export const sourcePreview = z.object({
  items: z.array(previewedItem),
  fetched: z.int(),
  refused: z.int(),
  waiting: z.int(),
  errors: z.array(sourceFailure),
});
export type SourcePreview = z.infer<typeof sourcePreview>;
