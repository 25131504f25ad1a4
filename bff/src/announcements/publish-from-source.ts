import type { Validity } from '@minxin/shared/announcements/announcement';
import type { EntityManager } from 'typeorm';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { EditingParts } from './act-on-announcement.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import type { ColumnRow } from './column.entity.ts';
import { published, shown } from './announcements.events.ts';
import { announcementById } from './announcements.repository.ts';
import { searchable } from './announcement.rules.ts';
import { addAnnouncements, addVersions, changeIfAt } from './editing.repository.ts';
import { emptyAnnouncement } from './empty-announcement.ts';
import { newVersion } from './new-version.ts';

/** Where items come from and what becomes of them here. */
export interface Sourcing {
  sourceId: string;
  officeId: string;
  columnId: string;
  /** `auto` publishes at once, `review` puts it before a reviewer. */
  publishing: 'auto' | 'review';
}

/** One item of a source in our own shape; `bodyHtml` is already clean. */
export interface SourcedItem {
  title: string;
  summary: string;
  bodyHtml: string;
  link: string | null;
  publishedAt: string | null;
  /** The body named as the origin: the item's own, otherwise the source's. */
  sourceName: string;
  documentNumber?: string | null;
  indexNumber?: string | null;
  writtenOn?: string | null;
  validity?: Validity;
  topics?: string[];
  /** A column of its own instead of the source's. */
  columnId?: string;
}

const sourceNote = '来源网站更新了内容。';

/** Adds items of a source as announcements in the caller's transaction; answers their ids in order. */
export async function addFromSource(
  parts: EditingParts,
  manager: EntityManager,
  sourcing: Sourcing,
  items: readonly SourcedItem[],
): Promise<string[]> {
  const at = nowText(parts.clock);
  const office = (await parts.offices.find([sourcing.officeId])).get(sourcing.officeId);
  const columns = await parts.columns.all();
  const rows = items.map((item) => led(rowOf(sourcing, item, office?.regionCode ?? '', at), columns));
  await addAnnouncements(manager, rows);
  const open = rows.filter((row) => row.state === 'published');
  await addVersions(
    manager,
    open.map(({ id, title, summary, bodyHtml }) => ({
      announcementId: id,
      number: 1,
      at,
      note: null,
      title,
      summary,
      bodyHtml,
    })),
  );
  for (const event of [...open.map(published), ...shown(open)]) await parts.outbox.record(manager, event);
  return rows.map((row) => row.id);
}

/** Brings an announcement to what its source now shows; what staff withdrew stays withdrawn. */
export async function changeFromSource(
  parts: EditingParts,
  manager: EntityManager,
  announcementId: string,
  item: SourcedItem,
): Promise<void> {
  const row = await announcementById(manager, announcementId);
  if (!row || row.state === 'withdrawn') return;
  const at = nowText(parts.clock);
  const { title, summary, bodyHtml, link, sourceName } = item;
  // A correction that staff proposed meanwhile still waits for its review.
  const { correction } = row;
  const named = namedBy(item);
  const documentNumber = named.documentNumber ?? row.documentNumber;
  const change =
    row.state === 'published'
      ? await newVersion(parts, manager, { ...row, documentNumber }, { title, summary, bodyHtml, note: sourceNote }, at)
      : { title, summary, bodyHtml, searchText: searchable(title, documentNumber, summary) };
  const fetched = { correction, sourceUrl: link, sourceName, fetchedAt: at, missingSince: null, updatedAt: at };
  if (!(await changeIfAt(manager, row, { ...change, ...named, ...fetched }))) throw platformRefusals['stale-version']();
  parts.database.changed('announcements');
}

// A merged column leads on; what would go into a retired one waits for somebody to choose another.
function led(row: AnnouncementRow, columns: ReadonlyMap<string, ColumnRow>): AnnouncementRow {
  const column = columns.get(row.columnId);
  const waits = column?.retiredAt != null && { state: 'in-review' as const, publishedAt: null };
  return { ...row, columnId: column?.id ?? row.columnId, ...waits };
}

/** What a source says of the document itself; what it does not say stays as it is. */
function namedBy({ documentNumber, indexNumber, writtenOn, validity, topics }: SourcedItem): Partial<AnnouncementRow> {
  return {
    ...(documentNumber != null && { documentNumber }),
    ...(indexNumber != null && { indexNumber }),
    ...(writtenOn != null && { writtenOn }),
    ...(validity !== undefined && { validity }),
    ...(topics !== undefined && { topics }),
  };
}

function rowOf(sourcing: Sourcing, item: SourcedItem, regionCode: string, at: string): AnnouncementRow {
  const { title, summary, bodyHtml, link, sourceName } = item;
  const isPublic = sourcing.publishing === 'auto';
  // A source may date an item later than now; nothing here is published in the future.
  const publishedAt = item.publishedAt !== null && item.publishedAt < at ? item.publishedAt : at;
  return {
    ...emptyAnnouncement(newId(), sourcing.officeId, at),
    ...namedBy(item),
    state: isPublic ? 'published' : 'in-review',
    columnId: item.columnId ?? sourcing.columnId,
    regionCode,
    title,
    summary,
    bodyHtml,
    searchText: searchable(title, item.documentNumber ?? null, summary),
    publishedAt: isPublic ? publishedAt : null,
    authorName: sourceName.slice(0, 80),
    writerIds: [],
    sourceId: sourcing.sourceId,
    sourceName,
    sourceUrl: link,
    fetchedAt: at,
  };
}
