import type { Announcement, AnnouncementListed, Attachment, Related } from '@minxin/shared/announcements/announcement';
import { filePath } from '@minxin/shared/files/file';
import type { Reference, SpokenReference } from '@minxin/shared/id';
import type { Language, Names } from '@minxin/shared/language';
import type { Provenance } from '@minxin/shared/provenance';
import { spokenName } from '@minxin/shared/spoken';
import type { OfficeRow, RegionRow } from '../offices/index.ts';
import type { AnnouncementRow, AttachedFile } from './announcement.entity.ts';
import type { TextRow } from './announcement-texts.entity.ts';
import type { ListedVersion, RelatedRow, ShownRow } from './announcements.repository.ts';
import { isOutdated, publiclyChanged, validityOn } from './announcement.rules.ts';
import type { ColumnRow } from './column.entity.ts';

/** How fresh a source is; announcements only ask, sources know. */
export interface SourceFreshness {
  /** When it last answered well. */
  lastSuccessAt: string | null;
  stale: boolean;
}

/** What presenting needs to know beside the row. */
export interface Surroundings {
  columns: ReadonlyMap<string, ColumnRow>;
  offices: ReadonlyMap<string, OfficeRow>;
  regions: ReadonlyMap<string, RegionRow>;
  freshness: ReadonlyMap<string, SourceFreshness>;
  /** Now as an instant, and the day it falls on. */
  now: string;
  today: string;
}

type Translated = Pick<TextRow, 'lang' | 'title' | 'summary'>;

export function presentListed(
  row: ShownRow,
  text: Translated | undefined,
  language: Language,
  around: Surroundings,
): AnnouncementListed {
  const { columnId, officeId } = row;
  return {
    id: row.id,
    title: text?.title ?? row.title,
    summary: text?.summary ?? row.summary,
    column: { id: columnId, ...named(around.columns.get(columnId), language) },
    office: { id: officeId, ...named(around.offices.get(officeId), language) },
    publishedAt: row.publishedAt ?? row.createdAt,
    pinned: isPinned(row, around.now),
    lang: text?.lang ?? 'zh-CN',
    validity: validityOn(around.today, row),
    documentNumber: row.documentNumber,
    provenance: presentProvenance(row, around),
  };
}

export interface Surrounding {
  texts: TextRow[];
  versions: ListedVersion[];
  related: RelatedRow[];
}

export function presentAnnouncement(
  row: AnnouncementRow,
  { texts, versions, related }: Surrounding,
  language: Language,
  around: Surroundings,
): Announcement {
  const text = texts.find((each) => each.lang === language);
  return {
    ...presentListed(row, text, language, around),
    bodyHtml: text?.bodyHtml ?? row.bodyHtml,
    indexNumber: row.indexNumber,
    writtenOn: row.writtenOn,
    effectiveFrom: row.effectiveFrom,
    expiresOn: row.expiresOn,
    region: regionOf(row, around, language),
    topics: row.topics,
    subject: row.subject,
    audience: row.audience,
    lifecycle: row.lifecycle,
    attachments: presentAttachments(row.attachments),
    related: related.filter((each) => each.state === 'published').map(presentRelated),
    versions: presentVersions(versions),
    languages: ['zh-CN', ...texts.map((each) => each.lang)],
    translatedBy: text?.origin ?? null,
    translationOutdated: text !== undefined && isOutdated(text, versions[0]?.number),
    updatedAt: versions[0]?.at ?? row.updatedAt,
  };
}

export const presentVersions = (versions: readonly ListedVersion[]): Announcement['versions'] =>
  versions.map(({ number, at, note }) => ({ number, at, note, changes: publiclyChanged(versions, number) }));

const named = (thing: { name: string; names: Names } | undefined, language: Language): Omit<SpokenReference, 'id'> =>
  thing ? spokenName(thing, language) : { name: '', lang: 'zh-CN' };

export const columnOf = (row: ShownRow, { columns }: Surroundings): Reference => ({
  id: row.columnId,
  name: columns.get(row.columnId)?.name ?? '',
});

export const officeOf = (row: ShownRow, { offices }: Surroundings): Reference => ({
  id: row.officeId,
  name: offices.get(row.officeId)?.name ?? '',
});

export const regionOf = (row: ShownRow, { regions }: Surroundings, language: Language): Announcement['region'] => ({
  code: row.regionCode,
  ...named(regions.get(row.regionCode), language),
});

const isPinned = ({ pinned, pinnedUntil }: ShownRow, now: string): boolean =>
  pinned === 1 && pinnedUntil !== null && pinnedUntil > now;

export const presentAttachments = (files: readonly AttachedFile[]): Attachment[] =>
  files.filter((file) => !file.inline).map(({ id, name, size, type }) => ({ id, name, size, type, url: filePath(id) }));

const relationNames = {
  interprets: ['interprets', 'interpreted-by'],
  repeals: ['repeals', 'repealed-by'],
} as const;

export const presentRelated = ({ id, title, relation, outgoing }: RelatedRow): Related => ({
  id,
  title,
  relation: relationNames[relation][outgoing ? 0 : 1],
});

/** Where it came from; `verifiedAt` is when its source last showed it just so. */
export function presentProvenance(row: ShownRow, { freshness }: Surroundings): Provenance | null {
  if (row.sourceId === null) return null;
  const source = freshness.get(row.sourceId);
  const verifiedAt = row.missingSince === null ? source?.lastSuccessAt : undefined;
  return {
    source: row.sourceName ?? '',
    sourceUrl: row.sourceUrl,
    fetchedAt: row.fetchedAt ?? row.createdAt,
    ...(verifiedAt != null && { verifiedAt }),
    stale: source?.stale ?? true,
  };
}
