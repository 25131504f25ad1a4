import type { Validity } from '@minxin/shared/announcements/announcement';

/** Whether a document holds on a day: past its last day what was valid is expired; what nobody stated stays unknown. */
export function validityOn(
  day: string,
  { validity, expiresOn }: { validity: Validity; expiresOn: string | null },
): Validity {
  return validity === 'valid' && expiresOn !== null && expiresOn < day ? 'expired' : validity;
}

/** Where a document stands in lists while it is not pinned: what no longer holds comes after what does. */
export const restingRank = (validity: Validity): 0 | -1 => (validity === 'expired' || validity === 'repealed' ? -1 : 0);

/**
 * Whether everybody may see what a version changed. A later correction that hides something hides it in every earlier
 * difference too, because the words it took away stand there as well.
 */
export function publiclyChanged(
  versions: ReadonlyArray<{ number: number; showsDifference: boolean | null }>,
  number: number,
): boolean {
  const from = versions.filter((each) => each.number >= number);
  const hasBefore = versions.some((each) => each.number === number - 1);
  return (
    hasBefore && from.some((each) => each.number === number) && from.every((each) => each.showsDifference === true)
  );
}

/** Whether a translation was made from a Chinese text that another one has replaced since. */
export const isOutdated = ({ madeFrom }: { madeFrom: number | null }, newest = 0): boolean =>
  madeFrom !== null && madeFrom < newest;

interface Text {
  lang: string;
  title: string;
  summary: string;
  bodyHtml: string;
}

/** The version a translation was made from if nobody has rewritten it since; null when somebody has. */
export const stillMadeFrom = (
  { lang, title, summary, bodyHtml }: Text,
  before: ReadonlyArray<Text & { madeFrom: number | null }>,
): number | null => {
  const same = before.find((each) => each.lang === lang);
  const isSame = same?.title === title && same.summary === summary && same.bodyHtml === bodyHtml;
  return isSame ? same.madeFrom : null;
};

/** The translations as they will stand when those that a correction brings along have replaced their own. */
export const withCorrected = <T extends { lang: string }>(texts: readonly T[], corrected: readonly T[] = []): T[] => {
  const brought = new Set(corrected.map((each) => each.lang));
  return [...texts.filter((each) => !brought.has(each.lang)), ...corrected];
};

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
