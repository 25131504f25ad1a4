import { id, reference, version } from '../id.ts';
import { names } from '../language.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { audience } from './announcement.ts';

export const columnKinds = ['news', 'policy', 'notice', 'service', 'interaction', 'data', 'static'] as const;

/** 国办秘函〔2019〕19号: after so many days a column of such a kind fails, whatever longer period it was given. */
export const legalGapDays: Readonly<Record<string, number>> = { news: 14, policy: 183 };

/** How many levels the tree may have, and how many columns in all. */
export const columnLimits = { levels: 4, columns: 500 } as const;

/** A node of the announcement tree: who looks after it and how often it must be fed. */
export const column = z.object({
  id,
  parentId: z.nullable(id),
  name: z.string(),
  names,
  office: reference,
  purpose: z.string(),
  /** The longest gap between two announcements; null only together with `staticReason`. */
  updatePeriodDays: z.nullable(z.int()),
  staticReason: z.nullable(z.string()),
  kind: z.enum(columnKinds),
  sort: z.int(),
  /** Takes nothing new; listed only while something public stands in it. */
  retired: z.boolean(),
});
export type Column = z.infer<typeof column>;
export type ColumnKind = Column['kind'];

/** `merged`: the column went into another one, and its id leads there. */
export const columnStates = ['open', 'retired', 'merged'] as const;
export type ColumnState = (typeof columnStates)[number];

export const columnActions = ['change', 'move', 'merge', 'retire', 'restore'] as const;
export type ColumnAction = (typeof columnActions)[number];

/** A column as those see it who publish in it or look after the tree. */
export const staffColumn = z.object({
  ...column.shape,
  version: z.int(),
  state: z.enum(columnStates),
  mergedInto: z.nullable(reference),
  backupOffice: z.nullable(reference),
  audience,
  /** When something last became public in it; columns below do not count. */
  lastPublishedAt: z.nullable(instant),
  actions: z.array(z.enum(columnActions)),
});
export type StaffColumn = z.infer<typeof staffColumn>;

const shortName = z.optional(line(60));

/** What a column says of itself; exactly one of period and static reason. */
export const columnSettings = z.strictObject({
  name: line(60),
  names: z.strictObject({ en: shortName, ru: shortName, ja: shortName, ko: shortName }),
  purpose: prose(300),
  officeId: id,
  backupOfficeId: z._default(z.nullable(id), null),
  kind: z.enum(columnKinds),
  audience: z._default(audience, 'both'),
  updatePeriodDays: z.nullable(z.int().check(z.minimum(1), z.maximum(730))),
  staticReason: z.nullable(line(200)),
});
export type ColumnSettings = z.infer<typeof columnSettings>;

const sort = z.int().check(z.minimum(0), z.maximum(100_000));
export const columnPlace = { parentId: z.nullable(id), sort };
export const columnMove = z.strictObject({ version, ...columnPlace });

const figure = z.int();

/** What merging or retiring a column would touch; each figure stops counting at 10 000. */
export const columnReach = z.object({
  published: figure,
  /** In review, approved or scheduled: they would become public in this column. */
  underWay: figure,
  /** Drafts and what was withdrawn. */
  other: figure,
  /** Open columns directly below. */
  columns: figure,
  /** Sources that bring items into it and are not paused. */
  sources: figure,
});
export type ColumnReach = z.infer<typeof columnReach>;
