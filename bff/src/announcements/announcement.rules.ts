import type { Validity } from '@minxin/shared/announcements/announcement';
import { textOfHtml } from '../platform/html/clean-html.ts';

/** Whether a document holds on a day: past its last day what was valid is expired; what nobody stated stays unknown. */
export function validityOn(
  day: string,
  { validity, expiresOn }: { validity: Validity; expiresOn: string | null },
): Validity {
  return validity === 'valid' && expiresOn !== null && expiresOn < day ? 'expired' : validity;
}

/** Text as searches compare it: one width, one case, the year of a document number always in 〔〕. */
export function searchable(...parts: ReadonlyArray<string | null>): string {
  return parts
    .filter((part) => part !== null)
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[[(]((?:19|20)\d{2})[\])]/g, '〔$1〕')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Texts {
  title: string;
  summary: string;
  bodyHtml: string;
}

/** Every word a reader would see, for checks on the text as a whole. */
export function allTexts(main: Texts, translations: readonly Texts[]): string {
  return [main, ...translations]
    .map(({ title, summary, bodyHtml }) => `${title}\n${summary}\n${textOfHtml(bodyHtml)}`)
    .join('\n');
}
