import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { decodeHTMLStrict } from 'entities';
import { isGarbled, mendGarble, type Damaged } from './mend-garble.ts';
import { tidySpaces } from './tidy-spaces.ts';
import { toSimplified } from './to-simplified.ts';

/** Goes up when the same text would come out otherwise, so that what was cleaned before can be told apart. */
export const cleaningVersion = 1;

export interface Cleaned {
  text: string;
  /** Readings taken out of the text. */
  removed: number;
  /** Places whose lost bytes could be restored. */
  repaired: number;
  /** Places where text is lost for good, with their position in `text`. */
  damaged: Damaged[];
  version: number;
}

// More than enough: every step takes something away.
const mostPasses = 12;
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！' };

/**
 * Cleans text by a profile; cleaning what is clean changes nothing. `garbled` says that the document around it carries
 * the traces of the garble, even if this text does not.
 */
export function cleanText(text: string, profile: CleaningProfile, garbled = false): Cleaned {
  const total = { text, removed: 0, repaired: 0, damaged: [] as Damaged[], version: cleaningVersion };
  let mends = garbled;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = total.text;
    const tidied = tidy(before, profile);
    mends ||= isGarbled(tidied);
    const mended = mends && profile.annotations ? mendGarble(tidied) : undefined;
    total.removed += mended?.removed ?? 0;
    total.repaired += mended?.repaired ?? 0;
    total.damaged = mended?.damaged ?? [];
    total.text = besideDamage(mended?.text ?? tidied, total.damaged, (part) => polish(part, profile));
    if (total.text === before) break;
  }
  return total;
}

function tidy(text: string, { entities, spaces }: CleaningProfile): string {
  const whole = text.toWellFormed().normalize('NFC');
  const decoded = entities && whole.includes('&') ? decodeHTMLStrict(whole) : whole;
  const storable = decoded.replace(control, '');
  return spaces ? tidySpaces(storable) : storable;
}

function polish(text: string, { script, punctuation }: CleaningProfile): string {
  const converted = script === 'simplified' ? toSimplified(text) : text;
  return punctuation
    ? converted.replace(/(?<=\p{Script=Han})[,;:!](?=\p{Script=Han})/gu, (mark) => wide[mark]!)
    : converted;
}

function besideDamage(text: string, damaged: Damaged[], polished: (part: string) => string): string {
  let out = '';
  let from = 0;
  for (const span of damaged) {
    out += polished(text.slice(from, span.at));
    from = span.at + span.text.length;
    span.at = out.length;
    out += span.text;
  }
  return out + polished(text.slice(from));
}
