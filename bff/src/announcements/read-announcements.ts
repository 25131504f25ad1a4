import type {
  AlsoPublished,
  Announcement,
  AnnouncementListed,
  Validity,
} from '@minxin/shared/announcements/announcement';
import type { Lifecycle } from '@minxin/shared/announcements/lifecycle';
import type { Language } from '@minxin/shared/language';
import { dayOf } from '@minxin/shared/moment';
import { regionPrefix } from '@minxin/shared/offices/region-code';
import type { Page } from '@minxin/shared/page';
import type { EntityManager } from 'typeorm';
import type { Offices } from '../offices/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/persistence/database.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { announcementRefusals } from './announcements.failures.ts';
import {
  presentAnnouncement,
  presentListed,
  type SourceFreshness,
  type Surroundings,
} from './announcements.presenter.ts';
import {
  announcementById,
  publicPage,
  relatedTo,
  textsOf,
  translatedTitles,
  versionsOf,
  type ShownRow,
  type PublicFilter,
} from './announcements.repository.ts';
import { searchable } from './announcement.rules.ts';
import type { ColumnTree } from './column-tree.ts';

export interface ReadingParts {
  database: Database;
  clock: Clock;
  offices: Offices;
  columns: ColumnTree;
  /** How fresh each source is. */
  freshness: () => Promise<ReadonlyMap<string, SourceFreshness>>;
  /** Who else published a document. */
  alsoPublished: (id: string) => Promise<AlsoPublished[]>;
}

export interface PublicQuery {
  limit: number;
  cursor?: string | undefined;
  column?: string | undefined;
  office?: string | undefined;
  region?: string | undefined;
  q?: string | undefined;
  validity?: Validity | undefined;
  audience?: 'person' | 'company' | undefined;
  lifecycle?: Lifecycle | undefined;
}

/** One page of what is public, in the reader's language where there is a translation. */
export async function listAnnouncements(
  parts: ReadingParts,
  { cursor, ...query }: PublicQuery,
  language: Language,
): Promise<Page<AnnouncementListed>> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, ['number', 'string', 'string']);
  const rows = await publicPage(parts.database.read, { ...(await filterOf(parts, query)), after });
  const present = await presenterOf(parts, rows, language);
  return pageFrom(rows, query.limit, (row) => [row.pinned, row.publishedAt ?? '', row.id], present);
}

/** One public announcement; a withdrawn one is gone and says why. */
export async function readAnnouncement(parts: ReadingParts, id: string, language: Language): Promise<Announcement> {
  const { read } = parts.database;
  const row = await publicRow(read, id);
  const [texts, versions, related] = [await textsOf(read, id), await versionsOf(read, id), await relatedTo(read, id)];
  const shown = presentAnnouncement(row, { texts, versions, related }, language, await surroundings(parts, [row]));
  const alsoPublished = await parts.alsoPublished(id);
  return alsoPublished.length === 0 ? shown : { ...shown, alsoPublished };
}

/** A public announcement by id; one that was withdrawn tells why until it is public again. */
export async function publicRow(read: EntityManager, id: string): Promise<AnnouncementRow> {
  const row = await announcementById(read, id);
  if (row?.state === 'published') return row;
  if (row?.withdrawnAt != null)
    throw announcementRefusals.withdrawn({ extra: { reason: row.withdrawalReason, at: row.withdrawnAt } });
  throw platformRefusals.absent();
}

/** The part of a query that does not depend on where the page begins. */
export async function filterOf(
  { columns, offices, clock }: ReadingParts,
  { limit, column, office, region, q, validity, audience, lifecycle }: Omit<PublicQuery, 'cursor'>,
): Promise<PublicFilter> {
  const columnIds = column === undefined ? undefined : await columns.subtree(column);
  return {
    limit,
    columnIds,
    officeIds: office === undefined ? undefined : [office],
    ...(region !== undefined && (await within(offices, region))),
    words: q === undefined ? undefined : searchable(q),
    validity,
    audience,
    lifecycle,
    today: dayOf(clock.now()),
  };
}

// Everything below the county is nearly everything: only a part of it is worth looking up code by code.
async function within(offices: Offices, region: string): Promise<Pick<PublicFilter, 'regionPrefix' | 'regionCodes'>> {
  const prefix = regionPrefix(region);
  const all = await offices.regions();
  const below = all.map(({ code }) => code).filter((code) => code.startsWith(prefix));
  if (below.length === all.length) return { regionPrefix: prefix };
  return { regionCodes: [region, ...below.filter((code) => code !== region)] };
}

/** Presents rows of one list in a language: two queries at most, however many rows. */
async function presenterOf(
  parts: ReadingParts,
  rows: readonly ShownRow[],
  language: Language,
): Promise<(row: ShownRow) => AnnouncementListed> {
  const ids = rows.map((row) => row.id);
  const texts = language === 'zh-CN' ? [] : await translatedTitles(parts.database.read, ids, language);
  const byId = new Map(texts.map((text) => [text.announcementId, text]));
  const around = await surroundings(parts, rows);
  return (row) => presentListed(row, byId.get(row.id), language, around);
}

/** What presenting these rows needs to know beside them; columns, offices and regions stand in memory. */
export async function surroundings(
  { columns, offices, freshness, clock }: ReadingParts,
  rows: ReadonlyArray<Pick<ShownRow, 'officeId' | 'regionCode'>>,
): Promise<Surroundings> {
  const now = clock.now();
  return {
    columns: await columns.all(),
    offices: await offices.find(rows.map((row) => row.officeId)),
    regions: await offices.findRegions(rows.map((row) => row.regionCode)),
    freshness: await freshness(),
    now: now.toISOString(),
    today: dayOf(now),
  };
}
