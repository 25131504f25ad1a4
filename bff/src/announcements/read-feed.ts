import { platformRefusals } from '../platform/platform.failures.ts';
import { officeOf, columnOf } from './announcements.presenter.ts';
import { publicTexts } from './announcements.repository.ts';
import { filterOf, surroundings, type ReadingParts } from './read-announcements.ts';
import type { Feed } from './write-feed.ts';

const entriesShown = 50;

/** The newest announcements of the county, a column with its subtree or an office, ready to be written as a feed. */
export async function readFeed(
  parts: ReadingParts,
  narrowed: { column?: string; office?: string },
): Promise<Pick<Feed, 'title' | 'updatedAt' | 'entries'>> {
  const title = await titleOf(parts, narrowed);
  const filter = await filterOf(parts, { ...narrowed, limit: entriesShown });
  const rows = (await publicTexts(parts.database.read, filter)).slice(0, entriesShown);
  const around = await surroundings(parts, rows);
  const entries = rows.map((row) => ({
    id: row.id,
    title: row.title,
    summary: row.summary,
    bodyHtml: row.bodyHtml,
    office: officeOf(row, around).name,
    column: columnOf(row, around).name,
    publishedAt: row.publishedAt ?? row.createdAt,
    updatedAt: row.updatedAt > (row.publishedAt ?? '') ? row.updatedAt : (row.publishedAt ?? row.createdAt),
    sourceUrl: row.sourceUrl,
  }));
  const updatedAt = entries.reduce((latest, each) => (each.updatedAt > latest ? each.updatedAt : latest), nothingYet);
  return { title, updatedAt, entries };
}

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
