import type { ColumnKind } from '@minxin/shared/announcements/column';
import { textOfHtml } from '../platform/html/clean-html.ts';
import type { PageHead } from '../platform/http/page-head.ts';
import { filePath } from '@minxin/shared/files/file';
import { dayOf } from '@minxin/shared/moment';
import type { AnnouncementRow } from './announcement.entity.ts';
import { validityOn } from './announcement.rules.ts';
import { announcementById } from './announcements.repository.ts';
import { columnOf, officeOf, presentAttachments, regionOf } from './announcements.presenter.ts';
import { feedId } from './feed-id.ts';
import { textChanges } from './publication.repository.ts';
import { surroundings, type ReadingParts } from './read-announcements.ts';

const topics = ['announcements', 'announcements/columns', 'offices', 'sources'];
const mostKept = 300;
const wordsShown = 200;

const absent: PageHead = {
  title: '公告',
  description: '该公告不存在或已撤回。',
  path: '/notices',
  properties: {},
  feeds: [],
  unlisted: true,
};

/** Heads of the pages of single announcements: one and the same object until something they depend on changes. */
export function createPageHeads(parts: ReadingParts): (id: string) => Promise<PageHead> {
  const kept = new Map<string, Promise<PageHead>>();
  parts.database.onCommit((changed) => {
    if (topics.some((topic) => changed.has(topic))) kept.clear();
  });
  return (id) => {
    // Validity turns with the day.
    const key = `${dayOf(parts.clock.now())} ${id}`;
    const known = kept.get(key);
    if (known) return known;
    const making = headOf(parts, id);
    kept.set(key, making);
    making.catch(() => kept.delete(key));
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return making;
  };
}

async function headOf(parts: ReadingParts, id: string): Promise<PageHead> {
  const { read } = parts.database;
  const row = /^[\w-]{1,64}$/.test(id) ? await announcementById(read, id) : null;
  if (row?.state !== 'published') return absent;
  const around = await surroundings(parts, [row]);
  const publishedAt = row.publishedAt ?? row.createdAt;
  const changedAt = (await textChanges(read, [id])).get(id) ?? publishedAt;
  const [office, column] = [officeOf(row, around), columnOf(row, around)];
  const description = (row.summary || textOfHtml(row.bodyHtml)).replace(/\s+/g, ' ').slice(0, wordsShown);
  const path = `/notices/detail?id=${id}`;
  const kind = around.columns.get(row.columnId)?.kind ?? 'notice';
  const told = { row, path, description, publishedAt, changedAt, today: dayOf(around.now), kind };
  return {
    title: row.title,
    description,
    path,
    properties: {
      'og:type': 'article',
      'og:locale': 'zh_CN',
      'article:published_time': publishedAt,
      'article:modified_time': changedAt,
      'article:section': column.name,
    },
    feeds: [
      { title: `${column.name} · 公告`, path: `/feeds/columns/${column.id}/announcements.atom` },
      { title: `${office.name} · 公告`, path: `/feeds/offices/${office.id}/announcements.atom` },
    ],
    describe: (base) => ({
      ...described(told, base),
      articleSection: column.name,
      publisher: {
        '@type': 'GovernmentOrganization',
        name: office.name,
        url: `${base}/offices/detail?id=${office.id}`,
      },
      spatialCoverage: { '@type': 'AdministrativeArea', name: regionOf(row, around, 'zh-CN').name },
    }),
  };
}

interface Told {
  row: AnnouncementRow;
  path: string;
  description: string;
  publishedAt: string;
  changedAt: string;
  today: string;
  kind: ColumnKind;
}

// What schema.org calls what stands in such a column.
const types: Partial<Record<ColumnKind, string>> = {
  news: 'NewsArticle',
  notice: 'NewsArticle',
  policy: 'Legislation',
  service: 'GovernmentService',
};
const audiences = { person: '个人', company: '企业和组织', both: '个人、企业和组织' } as const;
const forces = { valid: 'InForce', repealed: 'NotInForce', expired: 'NotInForce', unknown: undefined } as const;

function described({ row, path, description, publishedAt, changedAt, today, kind }: Told, base: string): object {
  const type = types[kind] ?? 'Article';
  const force = forces[validityOn(today, row)];
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': feedId(row.id),
    url: base + path,
    mainEntityOfPage: base + path,
    name: row.title,
    headline: row.title.slice(0, 110),
    description,
    inLanguage: 'zh-CN',
    datePublished: publishedAt,
    dateModified: changedAt,
    keywords: row.topics,
    audience: { '@type': 'Audience', audienceType: audiences[row.audience] },
    isAccessibleForFree: true,
    ...(row.expiresOn !== null && { expires: row.expiresOn }),
    ...(row.sourceUrl !== null && { isBasedOn: row.sourceUrl }),
    ...(type === 'Legislation' && {
      ...(row.documentNumber !== null && { legislationIdentifier: row.documentNumber }),
      ...(row.writtenOn !== null && { legislationDate: row.writtenOn }),
      ...(row.effectiveFrom !== null && { legislationDateVersion: row.effectiveFrom }),
      ...(force !== undefined && { legislationLegalForce: `https://schema.org/${force}` }),
    }),
    associatedMedia: presentAttachments(row.attachments).map((file) => ({
      '@type': 'MediaObject',
      name: file.name,
      encodingFormat: file.type,
      contentSize: `${file.size} B`,
      contentUrl: base + filePath(file.id),
    })),
  };
}
