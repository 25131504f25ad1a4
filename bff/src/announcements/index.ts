import type { Announcement, AnnouncementListed } from '@minxin/shared/announcements/announcement';
import type { Column } from '@minxin/shared/announcements/column';
import type { Draft, StaffAnnouncement, StaffAnnouncementListed } from '@minxin/shared/announcements/draft';
import type {
  correction,
  marking,
  pinning,
  publication,
  review,
  submission,
  withdrawal,
} from '@minxin/shared/announcements/workflow';
import type { Language } from '@minxin/shared/language';
import type { Page } from '@minxin/shared/page';
import type { z } from '@minxin/shared/schema';
import type { EntityManager } from 'typeorm';
import type { Call, Caller } from '../platform/caller.ts';
import type { Findable } from '../platform/searchable.ts';
import type { PageHead } from '../platform/http/page-head.ts';
import type { EditingParts } from './act-on-announcement.ts';
import { changeDraft } from './change-draft.ts';
import { newColumn, type ColumnRow, type LaidColumn } from './column.entity.ts';
import { createColumnTree } from './column-tree.ts';
import { announcementChecks, type AnnouncementChecks } from './checks/checks.ts';
import type { ColumnParts } from './columns/act-on-column.ts';
import { columnDesk, type ColumnDesk } from './columns/column-desk.ts';
import { correctAnnouncement } from './correct-announcement.ts';
import { announcementCopies, type AnnouncementCopies } from './copies.repository.ts';
import { createDraft } from './create-draft.ts';
import { addColumns, setMissing } from './editing.repository.ts';
import { importAnnouncements, type ImportedAnnouncement } from './import-announcements.ts';
import { expireAnnouncements } from './expire-announcements.ts';
import { markAnnouncement } from './mark-announcement.ts';
import { readChanges, readStaffChanges, readWaitingChanges } from './read-changes.ts';
import { remarkOnAnnouncement } from './remark-on-announcement.ts';
import { reopenAnnouncement, unschedulePublication } from './undo-announcement.ts';
import { pinAnnouncement } from './pin-announcement.ts';
import { publishAnnouncement } from './publish-announcement.ts';
import { publishDue } from './publish-due.ts';
import { addFromSource, changeFromSource, type SourcedItem, type Sourcing } from './publish-from-source.ts';
import { listAnnouncements, readAnnouncement, type PublicQuery, type ReadingParts } from './read-announcements.ts';
import { createPageHeads } from './page-heads.ts';
import { readFeed, type FeedContent } from './read-feed.ts';
import { createPublications, type Publications } from './read-publications.ts';
import {
  listStaffAnnouncements,
  readStaffAnnouncement,
  readVersion,
  type StaffQuery,
} from './read-staff-announcements.ts';
import { reviewAnnouncement } from './review-announcement.ts';
import { findableAnnouncements } from './show-to-search.ts';
import { submitDraft } from './submit-draft.ts';
import { letEditorsIn } from './let-editors-in.ts';
import { withdrawAnnouncement } from './withdraw-announcement.ts';

export type { SourceFreshness } from './announcements.presenter.ts';
export type { CopyRow } from './copies.repository.ts';
export type { CheckedRow, CheckedText } from './checks/checks.ts';
export { documentNumberIn } from './document-number.ts';
export type { ColumnRow, LaidColumn } from './column.entity.ts';
export type { ImportedAnnouncement } from './import-announcements.ts';
export type { SourcedItem } from './publish-from-source.ts';

export type AnnouncementParts = Omit<ColumnParts & ReadingParts, 'columns'>;

type Given<S extends z.core.$ZodType> = z.output<S>;

/** Announcements: what everybody reads, what editors do, and what other features hand in. */
export interface Announcements {
  findable: Findable;
  columns(): Promise<Column[]>;
  columnDesk: ColumnDesk;
  copies: AnnouncementCopies;
  /** What the health board asks. */
  checks: AnnouncementChecks;
  /** Columns by id; the id of a merged column answers the one it went into. */
  findColumns(): Promise<ReadonlyMap<string, ColumnRow>>;
  page(query: PublicQuery, language: Language): Promise<Page<AnnouncementListed>>;
  read(id: string, language: Language): Promise<Announcement>;
  /** Pinned ones, then the newest; for the first page. */
  latest(limit: number, region: string | undefined, language: Language): Promise<AnnouncementListed[]>;
  feed(narrowed: { column?: string; office?: string }): Promise<FeedContent>;
  /** What the page of one announcement says to search engines and link previews. */
  pageHead(id: string): Promise<PageHead>;
  publications: Publications;

  staffPage(caller: Caller, query: StaffQuery): Promise<Page<StaffAnnouncementListed>>;
  staffRead(caller: Caller, id: string): Promise<StaffAnnouncement>;
  readVersion(caller: Caller, which: { id: string; number: number }): ReturnType<typeof readVersion>;
  changes(which: { id: string; number: number }): ReturnType<typeof readChanges>;
  staffChanges(caller: Caller, which: { id: string; number: number }): ReturnType<typeof readChanges>;
  waitingChanges(caller: Caller, id: string): ReturnType<typeof readWaitingChanges>;
  create(call: Call, given: Draft & { officeId: string }): Promise<StaffAnnouncement>;
  change(caller: Caller, id: string, given: Draft & { version: number; autosave: boolean }): Promise<StaffAnnouncement>;
  submit(caller: Caller, id: string, given: Given<typeof submission>): Promise<StaffAnnouncement>;
  review(caller: Caller, id: string, given: Given<typeof review>): Promise<StaffAnnouncement>;
  publish(caller: Caller, id: string, given: Given<typeof publication>): Promise<StaffAnnouncement>;
  correct(caller: Caller, id: string, given: Given<typeof correction>): Promise<StaffAnnouncement>;
  withdraw(caller: Caller, id: string, given: Given<typeof withdrawal>): Promise<StaffAnnouncement>;
  pin(caller: Caller, id: string, given: Given<typeof pinning>): Promise<StaffAnnouncement>;
  unschedule(caller: Caller, id: string, given: { version: number }): Promise<StaffAnnouncement>;
  reopen(caller: Caller, id: string, given: { version: number }): Promise<StaffAnnouncement>;
  mark(caller: Caller, id: string, given: Given<typeof marking>): Promise<StaffAnnouncement>;
  remark(call: Call, id: string, given: { comment: string }): Promise<StaffAnnouncement>;

  /** Publishes what is due, ends pins that are over and marks what has expired; for a job. */
  publishDue(): Promise<void>;
  /** Adds columns in the caller's transaction, parents first. */
  addColumns(manager: EntityManager, rows: readonly LaidColumn[]): Promise<void>;
  /** Adds announcements with their own times in the caller's transaction; answers their ids in order. */
  importMany(manager: EntityManager, rows: readonly ImportedAnnouncement[]): Promise<string[]>;
  /** Adds items of a source in the caller's transaction; answers the announcements' ids in order. */
  publishFromSource(manager: EntityManager, sourcing: Sourcing, items: readonly SourcedItem[]): Promise<string[]>;
  /** Brings an announcement to what its source now shows. */
  changeFromSource(manager: EntityManager, announcementId: string, item: SourcedItem): Promise<void>;
  /** Notes since when a source no longer shows these, or with null that it shows them again. */
  missingAtSource(manager: EntityManager, announcementIds: readonly string[], since: string | null): Promise<void>;
}

export function createAnnouncements(given: AnnouncementParts): Announcements {
  const columns = createColumnTree(given.database, given.offices);
  const parts = { ...given, columns };
  const { database, files } = given;
  letEditorsIn(files, database);
  const staffRead = (caller: Caller, id: string) => readStaffAnnouncement(parts, caller, id);
  // Every act of staff answers what the announcement has become.
  const act =
    <G>(work: (parts: EditingParts, caller: Caller, id: string, given: G) => Promise<void>) =>
    async (caller: Caller, id: string, given: G) => {
      await work(parts, caller, id, given);
      return staffRead(caller, id);
    };
  return {
    findable: findableAnnouncements,
    columns: columns.present,
    columnDesk: columnDesk(parts),
    copies: announcementCopies,
    checks: announcementChecks(parts),
    findColumns: columns.all,
    page: (query, language) => listAnnouncements(parts, query, language),
    read: (id, language) => readAnnouncement(parts, id, language),
    latest: async (limit, region, language) => (await listAnnouncements(parts, { limit, region }, language)).items,
    feed: (narrowed) => readFeed(parts, narrowed),
    pageHead: createPageHeads(parts),
    publications: createPublications(database),
    staffPage: (caller, query) => listStaffAnnouncements(parts, caller, query),
    staffRead,
    readVersion: (caller, which) => readVersion(parts, caller, which),
    changes: (which) => readChanges(parts, which),
    staffChanges: (caller, which) => readStaffChanges(parts, caller, which),
    waitingChanges: (caller, id) => readWaitingChanges(parts, caller, id),
    create: async (call, draft) => staffRead(call.caller, await createDraft(parts, call, draft)),
    change: act(changeDraft),
    submit: act(submitDraft),
    review: act(reviewAnnouncement),
    publish: act(publishAnnouncement),
    correct: act(correctAnnouncement),
    withdraw: act(withdrawAnnouncement),
    pin: act(pinAnnouncement),
    unschedule: act(unschedulePublication),
    reopen: act(reopenAnnouncement),
    mark: act(markAnnouncement),
    async remark(call, id, given) {
      await remarkOnAnnouncement(parts, call, id, given);
      return staffRead(call.caller, id);
    },
    async publishDue() {
      await publishDue(parts);
      await expireAnnouncements(parts);
    },
    async addColumns(manager, rows) {
      await addColumns(
        manager,
        rows.map((row) => ({ ...newColumn, ...row })),
      );
      database.changed('announcements');
      database.changed('announcements/columns');
    },
    importMany: (manager, rows) => importAnnouncements(parts, manager, rows),
    publishFromSource: (manager, sourcing, items) => addFromSource(parts, manager, sourcing, items),
    changeFromSource: (manager, id, item) => changeFromSource(parts, manager, id, item),
    async missingAtSource(manager, ids, since) {
      await setMissing(manager, ids, since);
      database.changed('announcements');
    },
  };
}
