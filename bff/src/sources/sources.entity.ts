import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import type { ColumnMapping, SourceReading } from '@minxin/shared/sources/reading';
import type { ConnectedKind, SourceKind } from '@minxin/shared/sources/source';
import { EntitySchema } from 'typeorm';
import { sourceConflictSchema } from './conflicts/conflict.entity.ts';
import { sourceRunSchema } from './source-run.entity.ts';
import { sourcePageSchema, sourceRawSchema } from './source-text.entity.ts';
import {
  boolean,
  idColumn,
  instantColumn,
  integer,
  jsonColumn,
  text,
  varchar,
} from '../platform/persistence/columns.ts';

/** An upstream system that is read through a connector. */
export interface SourceRow {
  id: string;
  version: number;
  name: string;
  kind: SourceKind;
  /** Empty for files. */
  url: string;
  officeId: string;
  columnId: string;
  /** `host:port` entries and private networks it may reach. */
  allow: string[];
  /** Minutes between two runs. */
  schedule: number;
  publishing: 'auto' | 'review';
  paused: boolean;
  /** When it runs next; taking a run moves it on first, so that one of several instances runs it. */
  dueAt: string;
  lastSuccessAt: string | null;
  lastAttemptAt: string | null;
  /** Why the last try failed; null when it did not. */
  lastError: string | null;
  etag: string | null;
  lastModified: string | null;
  /** Failures in a row; each makes the next try later. */
  failures: number;
  /** How its kind is read: selectors of a page, what to ask another Minxin for. */
  reading: SourceReading | null;
  /** Columns of its own for items that name a column. */
  mapping: ColumnMapping[] | null;
  /** What is done to its texts; null for the usual. */
  cleaning: CleaningProfile | null;
  createdAt: string;
}
/** A source that a connector reads. */
export type FetchedSource = SourceRow & { kind: ConnectedKind };

export const sourceSchema = new EntitySchema<SourceRow>({
  name: 'source',
  tableName: 'sources',
  columns: {
    id: { ...idColumn, primary: true },
    version: integer,
    name: varchar(100),
    kind: varchar(20),
    url: text,
    officeId: { ...idColumn, name: 'office_id' },
    columnId: { ...idColumn, name: 'column_id' },
    allow: jsonColumn,
    schedule: integer,
    publishing: varchar(10),
    paused: boolean,
    dueAt: { ...instantColumn, name: 'due_at' },
    lastSuccessAt: { ...instantColumn, name: 'last_success_at', nullable: true },
    lastAttemptAt: { ...instantColumn, name: 'last_attempt_at', nullable: true },
    lastError: { ...varchar(300), name: 'last_error', nullable: true },
    etag: { ...varchar(300), nullable: true },
    lastModified: { ...varchar(100), name: 'last_modified', nullable: true },
    failures: { ...integer, default: 0 },
    reading: { ...jsonColumn, nullable: true },
    mapping: { ...jsonColumn, nullable: true },
    cleaning: { ...jsonColumn, nullable: true },
    createdAt: { ...instantColumn, name: 'created_at' },
  },
  indices: [{ name: 'idx_sources_due', columns: ['paused', 'dueAt'] }],
});

/** What one item of a source became here. */
export interface SourceItemRow {
  sourceId: string;
  /** Hash of the link, hash of the title, and a number for items that share both. */
  identity: string;
  contentHash: string;
  announcementId: string;
  firstSeenAt: string;
  lastSeenAt: string;
  /** Since when the source no longer shows it; a vanished item is never taken away here. */
  missingSince: string | null;
  /** Of the text as the source gave it, kept beside what was made of it; null where none was given. */
  rawHash: string | null;
  /** By which version of the cleaning it was made. */
  cleaning: string | null;
}
export const sourceItemSchema = new EntitySchema<SourceItemRow>({
  name: 'sourceItem',
  tableName: 'source_items',
  columns: {
    sourceId: { ...idColumn, name: 'source_id', primary: true },
    identity: { ...varchar(64), primary: true },
    contentHash: { ...varchar(64), name: 'content_hash' },
    announcementId: { ...idColumn, name: 'announcement_id' },
    firstSeenAt: { ...instantColumn, name: 'first_seen_at' },
    lastSeenAt: { ...instantColumn, name: 'last_seen_at' },
    missingSince: { ...instantColumn, name: 'missing_since', nullable: true },
    rawHash: { ...varchar(64), name: 'raw_hash', nullable: true },
    cleaning: { ...varchar(100), nullable: true },
  },
});

export const sourceEntities = [
  sourceSchema,
  sourceItemSchema,
  sourceRawSchema,
  sourcePageSchema,
  sourceRunSchema,
  sourceConflictSchema,
];
