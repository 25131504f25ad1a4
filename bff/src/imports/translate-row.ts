import type { Validity } from '@minxin/shared/announcements/announcement';
import type { PreviewedRow, RowRemark } from '@minxin/shared/imports/import';
import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { documentNumberIn } from '../announcements/index.ts';
import { cleaningVersion, cleanLink, cleanMarkup, cleanText } from '../cleaning/index.ts';
import { textOfHtml } from '../platform/html/clean-html.ts';
import type { SourceItem } from '../sources/index.ts';
import type { CheckedRow } from './check-row.rules.ts';
import { attachmentLinks, repairLink } from './repair-links.rules.ts';

/** A row as an item of its source. */
export interface TranslatedRow {
  line: number;
  item: SourceItem;
  text: string;
  attachments: string[];
  remarks: RowRemark[];
  /** Places in its texts that lost characters for good. */
  damaged: number;
}

const longestTitle = 300;
const longestSummary = 150;
const validities: Record<string, Validity> = {
  有效: 'valid',
  现行有效: 'valid',
  继续有效: 'valid',
  已修改: 'valid',
  部分有效: 'valid',
  valid: 'valid',
  失效: 'expired',
  已失效: 'expired',
  过期: 'expired',
  expired: 'expired',
  废止: 'repealed',
  已废止: 'repealed',
  repealed: 'repealed',
};
const unstated = new Set(['', '未标注', '未生效', '未知', 'unknown', '-', '—']);

/** Translates and cleans a row whose cells are in their places. */
export function translateRow(
  { line, values, date, remarks: found }: CheckedRow,
  profile: CleaningProfile,
): TranslatedRow {
  const remarks = [...found];
  const remark = (which: RowRemark) => void (remarks.includes(which) || remarks.push(which));
  let damaged = 0;
  const words = (given: string, length: number) => {
    const cleaned = cleanText(given, profile);
    damaged += cleaned.damaged.length;
    return clipped(cleaned.text.replace(/\s+/g, ' ').trim(), length);
  };
  const raw = { title: values.title, summary: values.summary ?? '', body: values.body ?? '' };
  const body = cleanMarkup(isMarkup(raw.body) ? raw.body : paragraphsOf(raw.body), profile);
  damaged += body.damaged.length;
  const text = textOfHtml(body.text);
  const attached = attachmentLinks(values.attachments ?? '');
  const links = profile.tracking ? attached.links.map(cleanLink) : attached.links;
  const given = values.link?.trim() ?? '';
  const link = repairLink(given);
  if ((given !== '' && link === null) || attached.unreadable > 0) remark('bad-link');
  const stated = (values.validity ?? '').normalize('NFKC').trim().toLowerCase();
  if (!(stated in validities) && !unstated.has(stated)) remark('unknown-validity');
  const indexNumber = words(values.indexNumber ?? '', 100) || null;
  const topic = words(values.topic ?? '', 30);
  const item: SourceItem = {
    title: words(raw.title, longestTitle),
    summary: words(raw.summary, longestSummary) || clipped(text, longestSummary),
    bodyHtml: body.text + listOf(links),
    link: link !== null && profile.tracking ? cleanLink(link) : link,
    publishedAt: date?.instant ?? null,
    sourceName: nameOf(words(values.site ?? '', 100)),
    writtenOn: date?.day ?? null,
    documentNumber: words(values.documentNumber ?? '', 100) || documentNumberIn(text),
    indexNumber,
    validity: validities[stated] ?? 'unknown',
    ...(topic !== '' && { topics: [topic] }),
    raw,
    cleaning: `file/${cleaningVersion}`,
  };
  if (damaged > 0) remark('damaged');
  if (damaged > 0) item.damaged = damaged;
  return { line, item, text, attachments: links, remarks, damaged };
}

/** A translated row as a preview shows it. */
export function previewOf({ line, item, text, attachments, remarks }: TranslatedRow): PreviewedRow {
  const { title, summary, link, writtenOn = null, documentNumber = null, indexNumber = null } = item;
  const { validity = 'unknown' } = item;
  const named = { title, summary, link, writtenOn, documentNumber, indexNumber, validity };
  return { row: line, ...named, attachments, length: text.length, remarks };
}

const isMarkup = (text: string) => /<(?:p|div|table|span|a|h[1-6]|ul|ol|strong|img|section)\b[^>]*>/i.test(text);

const signs: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;' };
const escaped = (text: string) => text.replace(/[<>"&]/g, (sign) => signs[sign]!);

// Offices begin a paragraph with two wide spaces, and copies often lose the line break before them.
const paragraphsOf = (text: string) =>
  text
    .split(/[\r\n]+|\u3000{2,}|<br\s*\/?>/i)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escaped(part)}</p>`)
    .join('');

// Not fetched: they stay where they are, and the text says so.
const listOf = (links: readonly string[]) =>
  links.length === 0 ? '' : `<h3>附件</h3><ul>${links.map((link) => `<li>${anchorOf(link)}</li>`).join('')}</ul>`;

const anchorOf = (link: string) =>
  link.startsWith('https://') ? `<a href="${escaped(link)}">${escaped(fileNameOf(link))}</a>` : escaped(link);

function fileNameOf(link: string): string {
  const last =
    link
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return /\.\w{2,5}$/.test(last) ? decodeURIComponent(last) : link;
  } catch {
    return link;
  }
}

// A site that is named by its address is no name.
const nameOf = (site: string) => (site === '' || /^https?:|^www\./.test(site) ? null : site);

function clipped(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
