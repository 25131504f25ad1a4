import type { Audience, Validity } from '@minxin/shared/announcements/announcement';
import type { AnnouncementState } from '@minxin/shared/announcements/draft';
import type { Subject } from '@minxin/shared/announcements/subject';
import { EntitySchema } from 'typeorm';
import type { TextRow } from './announcement-texts.entity.ts';
import {
  dayColumn,
  idColumn,
  instantColumn,
  integer,
  jsonColumn,
  text,
  varchar,
} from '../platform/persistence/columns.ts';

/** A file shown with an announcement; its bytes are platform/files' business. */
export interface AttachedFile {
  id: string;
  name: string;
  size: number;
  type: string;
  /** Shown as an image inside the text, not in the list of attachments. */
  inline?: boolean;
  /** Whether a virus scanner found it clean when it was uploaded. */
  scanned?: boolean;
}

/** A correction that waits for its review. */
interface WaitingCorrection {
  title: string;
  summary: string;
  bodyHtml: string;
  note: string;
  authorId: string;
  authorName: string;
  /** Whether everybody will see what it changes. */
  showDifference?: boolean;
  /** The texts in other languages that it brings along; those it does not bring are left behind. */
  translations?: CorrectedText[];
  personalDataReason: string | null;
}

/** A text in another language that comes with a correction. */
export type CorrectedText = Omit<TextRow, 'announcementId' | 'madeFrom'>;

/** A document with its Chinese text as it stands now. */
export interface AnnouncementRow {
  id: string;
  version: number;
  state: AnnouncementState;
  columnId: string;
  officeId: string;
  regionCode: string;
  title: string;
  summary: string;
  bodyHtml: string;
  documentNumber: string | null;
  /** The number as comparisons see it. */
  documentKey: string | null;
  indexNumber: string | null;
  writtenOn: string | null;
  validity: Validity;
  /** What it was before it expired or was repealed, so that this can be taken back. */
  validityBefore: Validity | null;
  effectiveFrom: string | null;
  expiresOn: string | null;
  topics: string[];
  subject: Subject | null;
  audience: Audience;
  lifecycle: string | null;
  attachments: AttachedFile[];
  /** Title, document number and summary as a search compares them. */
  searchText: string;
  publishedAt: string | null;
  scheduledFor: string | null;
  /** The first place of the list's sort key: 1 while pinned, -1 when it no longer holds, 0 otherwise. */
  pinned: number;
  pinnedUntil: string | null;
  authorName: string;
  /** Everybody who wrote on it since it was last public: none of them may review it. */
  writerIds: string[];
  reviewerName: string | null;
  reviewComment: string | null;
  personalDataReason: string | null;
  correction: WaitingCorrection | null;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
  sourceId: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
  fetchedAt: string | null;
  /** Since when its source no longer shows it. */
  missingSince: string | null;
  createdAt: string;
  updatedAt: string;
}

const instant = (name: string) => ({ ...instantColumn, name, nullable: true });

export const announcementSchema = new EntitySchema<AnnouncementRow>({
  name: 'announcement',
  tableName: 'announcements',
  columns: {
    id: { ...idColumn, primary: true },
    version: integer,
    state: varchar(12),
    columnId: { ...idColumn, name: 'column_id' },
    officeId: { ...idColumn, name: 'office_id' },
    regionCode: { ...varchar(12), name: 'region_code' },
    title: varchar(500),
    summary: varchar(1000),
    bodyHtml: { ...text, name: 'body_html' },
    documentNumber: { ...varchar(100), name: 'document_number', nullable: true },
    documentKey: { ...varchar(200), name: 'document_key', nullable: true },
    indexNumber: { ...varchar(100), name: 'index_number', nullable: true },
    writtenOn: { ...dayColumn, name: 'written_on', nullable: true },
    validity: varchar(10),
    validityBefore: { ...varchar(10), name: 'validity_before', nullable: true },
    effectiveFrom: { ...dayColumn, name: 'effective_from', nullable: true },
    expiresOn: { ...dayColumn, name: 'expires_on', nullable: true },
    topics: jsonColumn,
    subject: { ...varchar(40), nullable: true },
    audience: varchar(10),
    lifecycle: { ...varchar(30), nullable: true },
    attachments: jsonColumn,
    searchText: { ...text, name: 'search_text' },
    publishedAt: instant('published_at'),
    scheduledFor: instant('scheduled_for'),
    pinned: integer,
    pinnedUntil: instant('pinned_until'),
    authorName: { ...varchar(80), name: 'author_name' },
    writerIds: { ...jsonColumn, name: 'writer_ids' },
    reviewerName: { ...varchar(80), name: 'reviewer_name', nullable: true },
    reviewComment: { ...varchar(1000), name: 'review_comment', nullable: true },
    personalDataReason: { ...varchar(200), name: 'personal_data_reason', nullable: true },
    correction: { ...jsonColumn, nullable: true },
    withdrawnAt: instant('withdrawn_at'),
    withdrawalReason: { ...varchar(300), name: 'withdrawal_reason', nullable: true },
    sourceId: { ...idColumn, name: 'source_id', nullable: true },
    sourceName: { ...varchar(200), name: 'source_name', nullable: true },
    sourceUrl: { ...text, name: 'source_url', nullable: true },
    fetchedAt: instant('fetched_at'),
    missingSince: instant('missing_since'),
    createdAt: { ...instantColumn, name: 'created_at' },
    updatedAt: { ...instantColumn, name: 'updated_at' },
  },
  indices: [
    { name: 'idx_announcements_listed', columns: ['state', 'pinned', 'publishedAt', 'id'] },
    { name: 'idx_announcements_column', columns: ['columnId', 'state', 'pinned', 'publishedAt', 'id'] },
    { name: 'idx_announcements_office', columns: ['officeId', 'state', 'pinned', 'publishedAt', 'id'] },
    { name: 'idx_announcements_region', columns: ['regionCode', 'state', 'pinned', 'publishedAt', 'id'] },
    { name: 'idx_announcements_audience', columns: ['audience', 'state', 'pinned', 'publishedAt', 'id'] },
    { name: 'idx_announcements_lifecycle', columns: ['lifecycle', 'state', 'pinned', 'publishedAt', 'id'] },
    { name: 'idx_announcements_changed', columns: ['officeId', 'updatedAt', 'id'] },
    { name: 'idx_announcements_due', columns: ['state', 'scheduledFor'] },
    { name: 'idx_announcements_pins', columns: ['pinned', 'pinnedUntil'] },
    { name: 'idx_announcements_document', columns: ['officeId', 'documentKey'] },
    { name: 'idx_announcements_index_number', columns: ['officeId', 'indexNumber'] },
    { name: 'idx_announcements_expiry', columns: ['state', 'validity', 'expiresOn'] },
    { name: 'idx_announcements_source', columns: ['sourceId'] },
  ],
});
