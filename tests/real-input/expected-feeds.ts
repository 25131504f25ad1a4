import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** What somebody else's reading of a feed says of one item; what it does not say is undefined. */
export interface ExpectedItem {
  title: string | undefined;
  link: string | undefined;
  date: string | undefined;
}
export interface Expected {
  /** Whose reading it is. */
  by: string;
  items: ExpectedItem[];
}

/** Items of a feed as its collection's own expectation says; without one, as another parser reads the bytes. */
export function expectedOf(data: string, file: string): Expected | undefined {
  const [folder = ''] = file.split('/');
  const name = basename(file).replace(/\.\w+$/, '');
  const stated = folder === 'feedsmith' ? `feedsmith/${name}.json` : `rss-parser/output/${name}.json`;
  if ((folder === 'feedsmith' || folder === 'rss-parser') && existsSync(join(data, stated)))
    return { by: stated, items: itemsIn(jsonIn(join(data, stated))) };
  return folder === 'gov-cn' || folder === 'gb2312-big5' ? independently(data, file) : undefined;
}

type Json = Record<string, unknown>;

// One of the expectations is kept in ISO-8859-1, as its feed is.
function jsonIn(path: string): Json {
  const bytes = readFileSync(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    return JSON.parse(bytes.toString('latin1')) as Json;
  }
}

function itemsIn(whole: Json): ExpectedItem[] {
  const feed = (whole['feed'] ?? whole) as Json;
  return ((feed['items'] ?? feed['entries'] ?? []) as Json[]).map((item) => ({
    title: textOf(item['title']),
    link: textOf(item['link']) ?? alternateOf(item['links']),
    date: textOf(item['isoDate'] ?? item['pubDate'] ?? item['published'] ?? dateOf(item['dc']) ?? item['updated']),
  }));
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : textIn((value as Json | undefined)?.['value']);
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
const dateOf = (dc: unknown) => (dc as { dates?: string[]; date?: string } | undefined)?.dates?.[0];

function alternateOf(links: unknown): string | undefined {
  const all = (links ?? []) as Array<{ href?: string; rel?: string }>;
  return (all.find(({ rel = 'alternate' }) => rel === 'alternate') ?? all[0])?.href;
}

const charsets: Record<string, string> = { GB2312: 'gb18030', Big5: 'big5' };

function independently(data: string, file: string): Expected {
  const charset = charsets[file.split('/')[1] ?? ''] ?? 'utf-8';
  const text = new TextDecoder(charset).decode(readFileSync(join(data, file)));
  const parser = new XMLParser({
    ignoreAttributes: true,
    processEntities: true,
    htmlEntities: true,
    parseTagValue: false,
  });
  const tree = parser.parse(text) as Json;
  const root = (tree['rss'] ?? tree['rdf:RDF'] ?? tree['RDF'] ?? tree['feed'] ?? {}) as Json;
  const channel = (root['channel'] ?? {}) as Json;
  const found = [channel['item'] ?? root['item'] ?? root['entry'] ?? []].flat() as Json[];
  return {
    by: 'fast-xml-parser',
    items: found.map((item) => ({
      title: textIn([item['title']].flat()[0]),
      // Atom keeps its links in attributes, which this reading leaves out.
      link: textIn([item['link']].flat()[0]) || undefined,
      date: textIn(item['pubDate'] ?? item['dc:date'] ?? item['pubdate']),
    })),
  };
}
