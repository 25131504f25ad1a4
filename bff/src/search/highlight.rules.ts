import type { Segments } from '@minxin/shared/search/found';
import { written } from './rank.rules.ts';
import type { Term } from './search-index.ts';

const around = 80;
const lead = 16;

/** A pattern for everything that was looked for; undefined when nothing can be marked. */
export function patternOf(terms: readonly Term[]): RegExp | undefined {
  const needles = [...new Set(terms.flatMap(({ ways }) => ways.flatMap((phrases) => phrases.map(written))))]
    .filter((needle) => needle !== '')
    .toSorted((a, b) => b.length - a.length);
  if (needles.length === 0) return undefined;
  return new RegExp(needles.map((needle) => needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
}

/** A text in pieces, with what was looked for marked. */
export function mark(text: string, pattern: RegExp | undefined): Segments {
  const pieces: Segments = [];
  let at = 0;
  for (const found of pattern === undefined ? [] : text.matchAll(pattern)) {
    if (found.index > at) pieces.push({ text: text.slice(at, found.index), hit: false });
    pieces.push({ text: found[0], hit: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** The part of a text where most of what was looked for stands close together, with its marks. */
export function snippetOf(text: string, pattern: RegExp | undefined): Segments {
  const hits = pattern === undefined ? [] : [...text.matchAll(pattern)].slice(0, 200);
  const distinctFrom = (start: number) =>
    new Set(hits.filter(({ index }) => index >= start && index < start + around).map(([hit]) => hit.toLowerCase()))
      .size;
  let best = 0;
  let most = 0;
  for (const { index } of hits) {
    const count = distinctFrom(index);
    if (count > most) [best, most] = [index, count];
  }
  const from = characterStart(text, Math.max(0, best - lead));
  const to = characterStart(text, Math.min(text.length, from + around));
  const cut = text.slice(from, to);
  return mark(`${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`, pattern);
}

// Never between the two halves of one character.
const characterStart = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);
