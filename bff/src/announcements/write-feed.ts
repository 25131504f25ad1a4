import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { feedId } from './feed-id.ts';

export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

interface FeedEntry {
  id: string;
  title: string;
  summary: string;
  bodyHtml: string;
  office: string;
  column: string;
  publishedAt: string;
  updatedAt: string;
  /** Where it came from, when the county did not write it itself. */
  sourceUrl: string | null;
}

export interface Feed {
  title: string;
  /** `https://host` of this server. */
  base: string;
  /** Path of the feed itself. */
  path: string;
  /** When the newest of its entries last changed. */
  updatedAt: string;
  entries: FeedEntry[];
}

/** A feed as text; ids never change with host, title or column, so that readers show nothing twice. */
export function writeFeed(format: FeedFormat, feed: Feed): string {
  if (format === 'atom') return atom(feed);
  if (format === 'rss') return rss(feed);
  return JSON.stringify(json(feed));
}

const idOf = (entry: FeedEntry) => feedId(entry.id);
// The short address of the page that shows one announcement.
const pageOf = (base: string, entry: FeedEntry) => `${base}/notices/detail?id=${entry.id}`;

function atom({ title, base, path, updatedAt, entries }: Feed): string {
  return generateAtomFeed({
    id: feedId(path.replace(/\.\w+$/, '')),
    title: { value: title },
    updated: new Date(updatedAt),
    links: [
      { href: base + path, rel: 'self', type: 'application/atom+xml' },
      { href: `${base}/notices`, rel: 'alternate', type: 'text/html' },
    ],
    generator: { text: 'Minxin' },
    entries: entries.map((entry) => ({
      id: idOf(entry),
      title: { value: entry.title },
      published: new Date(entry.publishedAt),
      updated: new Date(entry.updatedAt),
      authors: [{ name: entry.office }],
      categories: [{ term: entry.column }],
      links: [{ href: pageOf(base, entry), rel: 'alternate' }, ...originOf(entry)],
      summary: { value: entry.summary },
      content: { value: entry.bodyHtml, type: 'html' },
    })),
  });
}

const originOf = ({ sourceUrl }: FeedEntry) => (sourceUrl === null ? [] : [{ href: sourceUrl, rel: 'via' }]);

function rss({ title, base, path, updatedAt, entries }: Feed): string {
  return generateRssFeed({
    title,
    link: `${base}/`,
    description: title,
    language: 'zh-CN',
    lastBuildDate: new Date(updatedAt),
    atom: { links: [{ href: base + path, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      guid: { value: idOf(entry), isPermaLink: false },
      title: entry.title,
      link: pageOf(base, entry),
      pubDate: new Date(entry.publishedAt),
      categories: [{ name: entry.column }],
      dc: { creators: [entry.office] },
      description: entry.summary,
      content: { encoded: entry.bodyHtml },
    })),
  });
}

function json({ title, base, path, entries }: Feed): object {
  return generateJsonFeed({
    title,
    home_page_url: `${base}/`,
    feed_url: base + path,
    language: 'zh-CN',
    items: entries.map((entry) => ({
      id: idOf(entry),
      url: pageOf(base, entry),
      ...(entry.sourceUrl !== null && { external_url: entry.sourceUrl }),
      title: entry.title,
      summary: entry.summary,
      content_html: entry.bodyHtml,
      date_published: new Date(entry.publishedAt),
      date_modified: new Date(entry.updatedAt),
      authors: [{ name: entry.office }],
      tags: [entry.column],
    })),
  }) as object;
}
