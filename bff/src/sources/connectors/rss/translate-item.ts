import type { GivenItem } from '../given-item.ts';
import { readDate } from '../reading/read-date.ts';

type Texts = string | { value?: string };
type Category = string | { name?: string; term?: string; label?: string };

/** What the four formats call their parts; every one may be missing. */
export interface RawItem {
  title?: Texts;
  link?: string;
  url?: string;
  external_url?: string;
  links?: Array<{ href?: string; rel?: string }>;
  guid?: { value?: string; isPermaLink?: boolean };
  description?: string;
  summary?: Texts;
  content?: { encoded?: string; value?: string };
  content_html?: string;
  content_text?: string;
  pubDate?: string;
  published?: string;
  updated?: string;
  date_published?: string;
  date_modified?: string;
  dc?: { dates?: string[]; date?: string };
  source?: { title?: Texts };
  categories?: Category[];
  tags?: string[];
}

/** Translates an item of any of the four formats; its texts stay as they are. */
export function translateItem(raw: RawItem, base: string): GivenItem {
  const html =
    raw.content?.encoded ?? raw.content?.value ?? raw.content_html ?? raw.description ?? plain(raw.content_text);
  return {
    title: valueOf(raw.title) ?? '',
    summary: valueOf(raw.summary) ?? raw.description ?? '',
    html: html ?? valueOf(raw.summary) ?? '',
    link: linkOf(raw, base),
    publishedAt: readDate(
      raw.pubDate ??
        raw.published ??
        raw.date_published ??
        raw.dc?.dates?.[0] ??
        raw.dc?.date ??
        raw.updated ??
        raw.date_modified,
    ),
    sourceName: valueOf(raw.source?.title) ?? null,
    named: namesOf(raw),
  };
}

const valueOf = (text: Texts | undefined) => (typeof text === 'object' ? text.value : text);

const namesOf = ({ categories = [], tags = [] }: RawItem) =>
  [...categories.map((each) => (typeof each === 'string' ? each : (each.name ?? each.label ?? each.term))), ...tags]
    .map((name) => name?.trim() ?? '')
    .filter((name) => name !== '' && name.length <= 100)
    .slice(0, 20);

const escaped: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const plain = (text: string | undefined) => text?.replace(/[<>&]/g, (char) => escaped[char]!);

function linkOf(raw: RawItem, base: string): string | null {
  const alternate = raw.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? raw.links?.[0];
  const permanent = raw.guid?.isPermaLink === false ? undefined : raw.guid?.value;
  for (const given of [raw.link, raw.url, alternate?.href, raw.external_url, permanent]) {
    const url = given === undefined || given.trim() === '' ? null : URL.parse(given.trim(), base);
    if (url && /^https?:$/.test(url.protocol) && url.href.length <= 2000) return url.href;
  }
  return null;
}
