import { cleanForeignHtml, textOfHtml } from '../../../platform/html/clean-html.ts';
import type { SourceItem } from '../../source-item.ts';
import { readDate } from '../reading/read-date.ts';

type Texts = string | { value?: string };

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
}

const longestTitle = 300;
const longestSummary = 150;

/** Translates an item; undefined when neither a title nor a text says what it is. */
export function translateItem(raw: RawItem, base: string): SourceItem | undefined {
  const html =
    raw.content?.encoded ?? raw.content?.value ?? raw.content_html ?? raw.description ?? plain(raw.content_text);
  const bodyHtml = asParagraphs(tidy(cleanForeignHtml(html ?? valueOf(raw.summary) ?? '')));
  const text = textOfHtml(bodyHtml);
  const title = clip(textOfHtml(valueOf(raw.title) ?? ''), longestTitle) || clip(text, 40);
  if (title === '') return undefined;
  const summary = textOfHtml(valueOf(raw.summary) ?? raw.description ?? '') || text;
  return {
    title,
    summary: clip(summary, longestSummary),
    bodyHtml,
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
    sourceName: clip(textOfHtml(valueOf(raw.source?.title) ?? ''), 100) || null,
  };
}

const valueOf = (text: Texts | undefined) => (typeof text === 'object' ? text.value : text);

// Half characters and control characters: no database keeps all of them, and no screen shows them.
const tidy = (text: string) => text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\uFFFD]/g, '');

const escaped: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const plain = (text: string | undefined) => text?.replace(/[<>&]/g, (char) => escaped[char]!);

// A text without any block is one paragraph; feeds of offices often separate lines with <br> alone.
const asParagraphs = (html: string) =>
  html === '' || /^<(?:p|h\d|ul|ol|table|blockquote)\b/.test(html) ? html : `<p>${html}</p>`;

function clip(text: string, length: number): string {
  const chars = Array.from(tidy(text));
  return chars.length <= length ? chars.join('') : `${chars.slice(0, length - 1).join('')}…`;
}

function linkOf(raw: RawItem, base: string): string | null {
  const alternate = raw.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? raw.links?.[0];
  const permanent = raw.guid?.isPermaLink === false ? undefined : raw.guid?.value;
  for (const given of [raw.link, raw.url, alternate?.href, raw.external_url, permanent]) {
    const url = given === undefined || given.trim() === '' ? null : URL.parse(given.trim(), base);
    if (url && /^https?:$/.test(url.protocol) && url.href.length <= 2000) return url.href;
  }
  return null;
}
