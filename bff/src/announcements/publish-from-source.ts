import type { EntityManager } from 'typeorm';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { EditingParts } from './act-on-announcement.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { published } from './announcements.events.ts';
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
  const rows = items.map((item) => rowOf(sourcing, item, office?.regionCode ?? '', at));
  await addAnnouncements(manager, rows);
  if (sourcing.publishing === 'auto') {
    const first = ({ id, title, summary, bodyHtml }: AnnouncementRow) => ({
      announcementId: id,
      title,
      summary,
      bodyHtml,
    });
    await addVersions(
      manager,
      rows.map((row) => ({ ...first(row), number: 1, at, note: null })),
    );
    for (const row of rows) await parts.outbox.record(manager, published(row));
  }
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
  const change =
    row.state === 'published'
      ? await newVersion(parts, manager, row, { title, summary, bodyHtml, note: sourceNote }, at)
      : { title, summary, bodyHtml, searchText: searchable(title, row.documentNumber, summary) };
  const fetched = { correction, sourceUrl: link, sourceName, fetchedAt: at, missingSince: null, updatedAt: at };
  if (!(await changeIfAt(manager, row, { ...change, ...fetched }))) throw platformRefusals['stale-version']();
  parts.database.changed('announcements');
}

function rowOf(sourcing: Sourcing, item: SourcedItem, regionCode: string, at: string): AnnouncementRow {
  const { title, summary, bodyHtml, link, sourceName } = item;
  const isPublic = sourcing.publishing === 'auto';
  // A source may date an item later than now; nothing here is published in the future.
  const publishedAt = item.publishedAt !== null && item.publishedAt < at ? item.publishedAt : at;
  return {
    ...emptyAnnouncement(newId(), sourcing.officeId, at),
    state: isPublic ? 'published' : 'in-review',
    columnId: sourcing.columnId,
    regionCode,
    title,
    summary,
    bodyHtml,
    searchText: searchable(title, summary),
    publishedAt: isPublic ? publishedAt : null,
    authorName: sourceName.slice(0, 80),
    writerIds: [],
    sourceId: sourcing.sourceId,
    sourceName,
    sourceUrl: link,
    fetchedAt: at,
  };
}
