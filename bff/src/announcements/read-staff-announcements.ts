import type { AnnouncementState, StaffAnnouncement, StaffAnnouncementListed } from '@minxin/shared/announcements/draft';
import type { Page } from '@minxin/shared/page';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { VersionRow } from './announcement-texts.entity.ts';
import { mayEdit } from './announcement.policy.ts';
import { searchable } from './announcement.rules.ts';
import { announcementById, relatedTo, staffPage, textsOf, versionOf, versionsOf } from './announcements.repository.ts';
import { reviewsOf } from './reviews.repository.ts';
import { twinsOf } from './validity.repository.ts';
import { surroundings, type ReadingParts } from './read-announcements.ts';
import { presentStaffAnnouncement, presentStaffListed } from './staff.presenter.ts';

export interface StaffQuery {
  limit: number;
  cursor?: string | undefined;
  state?: AnnouncementState | undefined;
  column?: string | undefined;
  office?: string | undefined;
  q?: string | undefined;
  waiting?: 'true' | undefined;
}

/** One page of what the caller's offices have written, in every state. */
export async function listStaffAnnouncements(
  parts: ReadingParts,
  caller: Caller,
  { limit, cursor, state, column, office, q, waiting }: StaffQuery,
): Promise<Page<StaffAnnouncementListed>> {
  const { officeIds } = caller as StaffCaller;
  const rows = await staffPage(parts.database.read, {
    limit,
    after: cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']),
    // Another office's announcements are not found, whatever is asked.
    officeIds: office === undefined ? officeIds : officeIds.includes(office) ? [office] : [''],
    columnIds: column === undefined ? undefined : await parts.columns.subtree(column),
    state,
    waiting: waiting === 'true',
    words: q === undefined ? undefined : searchable(q),
  });
  const around = await surroundings(parts, rows);
  return pageFrom(
    rows,
    limit,
    (row) => [row.updatedAt, row.id],
    (row) => presentStaffListed(row, caller, around),
  );
}

/** One announcement as its editors see it; absent for everybody else. */
export async function readStaffAnnouncement(
  parts: ReadingParts,
  caller: Caller,
  id: string,
): Promise<StaffAnnouncement> {
  const { read } = parts.database;
  const row = await announcementById(read, id);
  if (!row || !mayEdit(caller, row.officeId)) throw platformRefusals.absent();
  const around = {
    texts: await textsOf(read, id),
    versions: await versionsOf(read, id),
    related: await relatedTo(read, id),
    reviews: await reviewsOf(read, id),
    twins: await twinsOf(read, row),
  };
  return presentStaffAnnouncement(row, around, caller, await surroundings(parts, [row]));
}

/** The texts of one published version, for editors. */
export async function readVersion(
  { database }: ReadingParts,
  caller: Caller,
  { id, number }: { id: string; number: number },
): Promise<Omit<VersionRow, 'announcementId' | 'showsDifference'>> {
  const row = await announcementById(database.read, id);
  const version = await versionOf(database.read, id, number);
  if (!row || !version || !mayEdit(caller, row.officeId)) throw platformRefusals.absent();
  const { number: shown, at, note, title, summary, bodyHtml } = version;
  return { number: shown, at, note, title, summary, bodyHtml };
}
