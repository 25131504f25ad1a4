import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { cleanForeignHtml } from '../platform/html/clean-html.ts';
import { cleanLink } from './clean-link.ts';
import { cleaningVersion, cleanText, type Cleaned } from './clean-text.ts';
import { isGarbled, tagMark } from './mend-garble.ts';

const insideLine = /^<\/?(?:strong|em|a|img)\b/;
const mostPasses = 4;

/** Sanitises HTML and cleans the text in it, as a line runs across its inner tags; the structure stays. */
export function cleanMarkup(html: string, profile: CleaningProfile): Cleaned {
  const total: Cleaned = { text: html, removed: 0, repaired: 0, damaged: [], version: cleaningVersion };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = total.text;
    const cleaned = cleanOnce(before, profile);
    total.text = cleaned.text;
    total.removed += cleaned.removed;
    total.repaired += cleaned.repaired;
    total.damaged = cleaned.damaged;
    if (cleaned.text === before) break;
  }
  return total;
}

function cleanOnce(html: string, profile: CleaningProfile): Cleaned {
  const clean = cleanForeignHtml(html.replaceAll(tagMark, ''));
  const linked = profile.tracking
    ? clean.replace(/(<a href=")([^"]*)/g, (_, start: string, url: string) => start + escaped(cleanLink(plain(url))))
    : clean;
  const pieces = linked.split(/(<[^>]*>)/);
  const garbled = isGarbled(plain(pieces.filter((piece) => !piece.startsWith('<')).join('')).normalize('NFC'));
  const total: Cleaned = { text: '', removed: 0, repaired: 0, damaged: [], version: cleaningVersion };
  let line = '';
  let tags: string[] = [];
  const endLine = () => {
    const cleaned = cleanText(line, profile, garbled);
    for (const { at, text } of cleaned.damaged)
      total.damaged.push({ at: total.text.length + withTags(cleaned.text.slice(0, at), tags).length, text });
    total.text += withTags(cleaned.text, tags);
    total.removed += cleaned.removed;
    total.repaired += cleaned.repaired;
    line = '';
    tags = [];
  };
  for (const piece of pieces) {
    if (!piece.startsWith('<')) line += plain(piece);
    else if (insideLine.test(piece)) {
      line += tagMark;
      tags.push(piece);
    } else {
      endLine();
      total.text += piece;
    }
  }
  endLine();
  return total;
}

function withTags(text: string, tags: readonly string[]): string {
  let next = 0;
  return escaped(text).replaceAll(tagMark, () => tags[next++] ?? '');
}

const signs: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

// What the sanitiser escapes, and nothing else.
const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => signs[sign]!);
const plain = (text: string) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!);
