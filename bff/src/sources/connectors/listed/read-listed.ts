import { createHash } from 'node:crypto';
import type { RefusedItem } from '../../source-item.ts';
import type { SourcePageRow } from '../../source-text.entity.ts';
import type { ConnectorParts, Fetched, Reachable, ReadingLimits } from '../connector.ts';
import type { GivenItem } from '../given-item.ts';
import { readInThread } from '../reading/read-in-thread.ts';
import type { ArrivedArticle } from '../reading/tasks.ts';
import { chooseArticles } from './choose-articles.ts';
import { fetchArticles, type FetchedArticle } from './fetch-articles.ts';
import type { ListedLink } from './listed-link.ts';

/** A list as an upstream shows it; `unchanged` when it said that nothing changed since the last reading. */
export interface List {
  links: ListedLink[];
  unchanged: boolean;
  /** Whether these are all, so that what is not among them is no longer shown. */
  whole: boolean;
  etag: string | null;
  lastModified: string | null;
}

type Read = GivenItem | RefusedItem;

/** How the documents of a list are asked for and read. */
export interface Reading {
  accept: string;
  read(arrived: ArrivedArticle[]): Promise<Read[]>;
}

/**
 * Reads the documents behind a list. A run asks for a bounded number, new ones first; the others stand as they were
 * last read, and what is left waits for the next run.
 */
export async function readListed(
  parts: ConnectorParts,
  source: Reachable,
  limits: ReadingLimits,
  list: List,
  { accept, read }: Reading,
): Promise<Fetched> {
  const known = new Map((source.pages ?? []).map((page) => [page.url, page]));
  const wanted = chooseArticles(list.links, known, parts.now());
  if (list.unchanged && wanted.length === 0) return { outcome: 'unchanged' };
  const { articles, left } = await fetchArticles(parts, source, limits, accept, wanted);
  const arrived = articles.flatMap((article) => article.arrived ?? []);
  const done = arrived.length === 0 ? [] : await read(arrived);
  const outcomes = new Map(arrived.map(({ listed }, at) => [listed.url, done[at]!]));
  for (const { listed, fault } of articles)
    if (fault) outcomes.set(listed.url, { item: 0, title: listed.title, reason: fault });
  const asked = articles.map((article) => noteOf(source.id, article, outcomes, known, parts.now()));
  const noted = new Map([...known.values(), ...asked].map((page) => [page.url, page]));
  const given = list.links.flatMap((link, at) => standing(link, at + 1, noted, outcomes));
  const { items, refused } = await readInThread('clean', { items: given, cleaning: source.cleaning });
  // A list with documents that still wait is asked for whole again.
  const { etag, lastModified } = left > 0 ? { etag: null, lastModified: null } : list;
  const pages = { listed: list.links.map(({ url }) => hashOf(url)), asked };
  return { outcome: 'read', items, refused, etag, lastModified, whole: list.whole, waiting: left, pages };
}

// What can no longer be read stands as it was read the last time.
function standing(
  { url, title }: ListedLink,
  item: number,
  noted: ReadonlyMap<string, SourcePageRow>,
  outcomes: ReadonlyMap<string, Read>,
): Read[] {
  const article = noted.get(url)?.article;
  if (article) return [JSON.parse(article) as GivenItem];
  const outcome = outcomes.get(url);
  return outcome && 'reason' in outcome ? [{ item, title, reason: outcome.reason }] : [];
}

function noteOf(
  sourceId: string,
  { listed: { url, ...listed }, etag, lastModified }: FetchedArticle,
  outcomes: ReadonlyMap<string, Read>,
  known: ReadonlyMap<string, SourcePageRow>,
  checkedAt: string,
): SourcePageRow {
  const read = outcomes.get(url);
  const article = read && !('reason' in read) ? JSON.stringify(read) : (known.get(url)?.article ?? '');
  return { sourceId, urlHash: hashOf(url), url, listed, etag, lastModified, checkedAt, article };
}

const hashOf = (url: string) => createHash('sha256').update(url).digest('base64url');
