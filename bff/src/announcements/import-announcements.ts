import type { Audience, Validity } from '@minxin/shared/announcements/announcement';
import type { AnnouncementState } from '@minxin/shared/announcements/draft';
import type { EntityManager } from 'typeorm';
import { nowText } from '../platform/clock.ts';
import { cleanHtml } from '../platform/html/clean-html.ts';
import { newId } from '../platform/ids.ts';
import type { EditingParts } from './act-on-announcement.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import type { TextRow, VersionRow } from './announcement-texts.entity.ts';
import { published, shown } from './announcements.events.ts';
import { searchable } from './announcement.rules.ts';
import { addAnnouncements, addRelations, addTexts, addVersions } from './editing.repository.ts';
import { emptyAnnouncement } from './empty-announcement.ts';

/** An announcement that came to be elsewhere, with its own times and in any state. */
export interface ImportedAnnouncement {
  /** A new id when absent. */
  id?: string;
  columnId: string;
  officeId: string;
  /** The office's own region when absent. */
  regionCode?: string;
  state: AnnouncementState;
  title: string;
  summary: string;
  /** Cleaned on the way in. */
  bodyHtml: string;
  documentNumber?: string | null;
  indexNumber?: string | null;
  writtenOn?: string | null;
  validity?: Validity;
  effectiveFrom?: string | null;
  expiresOn?: string | null;
  topics?: string[];
  audience?: Audience;
  lifecycle?: string | null;
  /** Instants in UTC with milliseconds. */
  publishedAt?: string | null;
  scheduledFor?: string | null;
  pinnedUntil?: string | null;
  createdAt?: string;
  author?: { id: string; name: string };
  reviewerName?: string;
  withdrawal?: { at: string; reason: string };
  /** Made from the text as it stands now. */
  translations?: Array<Pick<TextRow, 'lang' | 'title' | 'summary' | 'bodyHtml' | 'origin'>>;
  /** Ids of kept files. */
  attachments?: string[];
  /** Ids of announcements, imported together or there already. */
  interprets?: string[];
  repeals?: string[];
  /** The text was corrected once: what it was before, when it changed and why. */
  correction?: { at: string; note: string; previousBodyHtml: string };
}

/** Adds announcements with their own times in the caller's transaction; answers their ids in order. */
export async function importAnnouncements(
  parts: EditingParts,
  manager: EntityManager,
  given: readonly ImportedAnnouncement[],
): Promise<string[]> {
  const offices = await parts.offices.find(given.map((each) => each.officeId));
  const files = await parts.files.find(
    manager,
    given.flatMap((each) => each.attachments ?? []),
  );
  const now = nowText(parts.clock);
  const rows = given.map((each): AnnouncementRow => {
    const at = each.createdAt ?? each.publishedAt ?? now;
    const pinnedUntil = each.pinnedUntil ?? null;
    return {
      ...emptyAnnouncement(each.id ?? newId(), each.officeId, at),
      state: each.state,
      columnId: each.columnId,
      regionCode: each.regionCode ?? offices.get(each.officeId)?.regionCode ?? '',
      title: each.title,
      summary: each.summary,
      bodyHtml: cleanHtml(each.bodyHtml),
      documentNumber: each.documentNumber ?? null,
      indexNumber: each.indexNumber ?? null,
      writtenOn: each.writtenOn ?? null,
      validity: each.validity ?? 'unknown',
      effectiveFrom: each.effectiveFrom ?? null,
      expiresOn: each.expiresOn ?? null,
      topics: each.topics ?? [],
      audience: each.audience ?? 'both',
      lifecycle: each.lifecycle ?? null,
      attachments: (each.attachments ?? []).flatMap((id) => {
        const file = files.get(id);
        return file ? [{ id, name: file.name, size: file.size, type: file.type }] : [];
      }),
      searchText: searchable(each.title, each.documentNumber ?? null, each.summary),
      publishedAt: each.publishedAt ?? null,
      scheduledFor: each.scheduledFor ?? null,
      pinned: pinnedUntil !== null && pinnedUntil > now ? 1 : 0,
      pinnedUntil,
      authorName: each.author?.name ?? '',
      writerIds: each.author ? [each.author.id] : [],
      reviewerName: each.reviewerName ?? null,
      withdrawnAt: each.withdrawal?.at ?? null,
      withdrawalReason: each.withdrawal?.reason ?? null,
      updatedAt: each.correction?.at ?? each.withdrawal?.at ?? at,
    };
  });
  await addAnnouncements(manager, rows);
  await addRest(parts, manager, given, rows);
  return rows.map((row) => row.id);
}

async function addRest(
  parts: EditingParts,
  manager: EntityManager,
  given: readonly ImportedAnnouncement[],
  rows: readonly AnnouncementRow[],
): Promise<void> {
  const all = given.map((each, at) => ({ each, row: rows[at]! }));
  await addVersions(manager, all.flatMap(versionsFor));
  await addTexts(
    manager,
    all.flatMap(({ each, row }) =>
      (each.translations ?? []).map((text) => ({
        ...text,
        announcementId: row.id,
        bodyHtml: cleanHtml(text.bodyHtml),
        madeFrom: newestNumber({ each, row }),
      })),
    ),
  );
  const relations = (fromId: string, relation: 'interprets' | 'repeals', ids: readonly string[] = []) =>
    ids.map((toId) => ({ fromId, relation, toId }));
  await addRelations(
    manager,
    all.flatMap(({ each, row }) => [
      ...relations(row.id, 'interprets', each.interprets),
      ...relations(row.id, 'repeals', each.repeals),
    ]),
  );
  const open = rows.filter((row) => row.state === 'published');
  const attached = open.flatMap((row) => row.attachments.map((file) => file.id));
  await parts.files.setOpen(manager, attached, true);
  for (const event of [...open.map(published), ...shown(open)]) await parts.outbox.record(manager, event);
  parts.database.changed('announcements');
}

const newestNumber = ({ each, row }: { each: ImportedAnnouncement; row: AnnouncementRow }): number | null => {
  if (row.publishedAt === null) return null;
  return each.correction ? 2 : 1;
};

function versionsFor({ each, row }: { each: ImportedAnnouncement; row: AnnouncementRow }): VersionRow[] {
  if (row.publishedAt === null) return [];
  const { id: announcementId, title, summary, bodyHtml, publishedAt } = row;
  const first: VersionRow = {
    announcementId,
    number: 1,
    at: publishedAt,
    note: null,
    title,
    summary,
    bodyHtml,
    showsDifference: false,
  };
  if (!each.correction) return [first];
  const { at, note, previousBodyHtml } = each.correction;
  return [
    { ...first, bodyHtml: cleanHtml(previousBodyHtml) },
    { ...first, number: 2, at, note, showsDifference: true },
  ];
}
