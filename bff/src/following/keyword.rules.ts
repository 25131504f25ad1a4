import { keywordLength } from '@minxin/shared/following/subscription';

/** Text as keywords are compared with it: one width, one case, single spaces. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A keyword as it is compared, or undefined when it would find everything or nothing. */
export function keywordOf(typed: string): string | undefined {
  const keyword = comparable(typed);
  const length = Array.from(keyword).length;
  const fits = length >= keywordLength.least && length <= keywordLength.most && keyword.length <= 64;
  return fits && /[\p{L}\p{N}]/u.test(keyword) ? keyword : undefined;
}
