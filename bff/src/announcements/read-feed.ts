import { platformRefusals } from '../platform/platform.failures.ts';
import { officeOf, columnOf } from './announcements.presenter.ts';
import { lastWithdrawal, textChanges } from './publication.repository.ts';
import { publicTexts } from './announcements.repository.ts';
import { filterOf, surroundings, type ReadingParts } from './read-announcements.ts';
import type { Feed } from './write-feed.ts';

const entriesShown = 50;

export interface FeedContent extends Pick<Feed, 'title' | 'updatedAt' | 'entries'> {
  /** When anything in it last changed, withdrawals included: never earlier than what a reader may have seen. */
  modifiedAt: string;
}

/** The newest announcements of the county, a column with its subtree or an office, ready to be written as a feed. */
export async function readFeed(
  parts: ReadingParts,
  narrowed: { column?: string; office?: string },
): Promise<FeedContent> {
  const title = await titleOf(parts, narrowed);
  const filter = await filterOf(parts, { ...narrowed, limit: entriesShown });
  const rows = (await publicTexts(parts.database.read, filter)).slice(0, entriesShown);
  const around = await surroundings(parts, rows);
  const changes = await textChanges(
    parts.database.read,
    rows.map((row) => row.id),
  );
  const entries = rows.map((row) => ({
    id: row.id,
    title: row.title,
    summary: row.summary,
    bodyHtml: row.bodyHtml,
    office: officeOf(row, around).name,
    column: columnOf(row, around).name,
    publishedAt: row.publishedAt ?? row.createdAt,
    updatedAt: later(row.publishedAt ?? row.createdAt, changes.get(row.id) ?? ''),
    sourceUrl: row.sourceUrl,
  }));
  const updatedAt = entries.map((entry) => entry.updatedAt).reduce(later, nothingYet);
  const touched = rows.map((row) => row.updatedAt).reduce(later, updatedAt);
  const modifiedAt = later(touched, (await lastWithdrawal(parts.database.read, filter)) ?? '');
  return { title, updatedAt, modifiedAt, entries };
}

const later = (one: string, other: string) => (other > one ? other : one);

const nothingYet = '1970-01-01T00:00:00.000Z';

async function titleOf(
  { columns, offices }: ReadingParts,
  { column, office }: { column?: string; office?: string },
): Promise<string> {
  if (column !== undefined) {
    const found = (await columns.all()).get(column);
    if (!found) throw platformRefusals.absent();
    return `${found.name} · 公告`;
  }
  if (office !== undefined) {
    const found = (await offices.find([office])).get(office);
    if (!found) throw platformRefusals.absent();
    return `${found.name} · 公告`;
  }
  return '公告';
}
