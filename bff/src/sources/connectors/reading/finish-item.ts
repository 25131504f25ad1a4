import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { cleaningVersion, cleanLink, cleanMarkup, cleanText } from '../../../cleaning/index.ts';
import { textOfHtml } from '../../../platform/html/clean-html.ts';
import type { RefusedItem, SourceItem } from '../../source-item.ts';
import type { GivenItem } from '../given-item.ts';
import { absoluteLinks } from './absolute-links.ts';
import { documentNumberOf } from './document-number-of.ts';

export interface Finished {
  /** Items in their order; what could not be taken stands in `refused`. */
  items: SourceItem[];
  refused: RefusedItem[];
}

const longestTitle = 300;
const longestSummary = 150;

/** Cleans what an upstream gave; an item that neither title nor text names is refused. */
export function finishItems(given: ReadonlyArray<GivenItem | RefusedItem>, profile: CleaningProfile): Finished {
  const finished: Finished = { items: [], refused: [] };
  given.forEach((each, at) => {
    const item = 'reason' in each ? each : tryFinish(each, profile, at + 1);
    if ('reason' in item) finished.refused.push(item);
    else finished.items.push(item);
  });
  return finished;
}

function tryFinish(given: GivenItem, profile: CleaningProfile, item: number): SourceItem | RefusedItem {
  try {
    return finishItem(given, profile) ?? { item, title: '', reason: 'no-title' };
  } catch {
    return { item, title: '', reason: 'item-unreadable' };
  }
}

function finishItem({ html, ...given }: GivenItem, profile: CleaningProfile): SourceItem | undefined {
  const body = cleanMarkup(absoluteLinks(html, given.link), profile);
  const bodyHtml = asParagraphs(tidy(body.text));
  const text = textOfHtml(bodyHtml);
  const named = cleanText(textOfHtml(given.title), profile);
  const title = clip(named.text, longestTitle) || clip(text, 40);
  if (title === '') return undefined;
  const summary =
    clip(cleanText(textOfHtml(given.summary), profile).text, longestSummary) || clip(text, longestSummary);
  const damaged = body.damaged.length + named.damaged.length;
  return {
    ...given,
    title,
    summary,
    bodyHtml,
    link: given.link === null || !profile.tracking ? given.link : cleanLink(given.link),
    sourceName: clip(textOfHtml(given.sourceName ?? ''), 100) || null,
    documentNumber: given.documentNumber ?? documentNumberOf(title, bodyHtml),
    raw: { title: storable(given.title), summary: storable(given.summary), body: storable(html) },
    cleaning: `${cleaningVersion}/${chosen(profile)}`,
    ...(damaged > 0 && { damaged }),
  };
}

const chosen = (profile: CleaningProfile) =>
  Object.entries(profile)
    .flatMap(([name, value]) => (value === true ? [name] : typeof value === 'string' ? [value] : []))
    .join('+');

// Half characters and control characters: no database keeps all of them, and no screen shows them.
const tidy = (text: string) => text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\uFFFD]/g, '');
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '');

// A text without any block is one paragraph; feeds of offices often separate lines with <br> alone.
const asParagraphs = (html: string) =>
  html === '' || /^<(?:p|h\d|ul|ol|table|blockquote)\b/.test(html) ? html : `<p>${html}</p>`;

function clip(text: string, length: number): string {
  const chars = Array.from(tidy(text));
  return chars.length <= length ? chars.join('') : `${chars.slice(0, length - 1).join('')}…`;
}
