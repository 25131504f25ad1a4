import { tagMark } from './mend-garble.ts';

const spreadsheet: Record<string, string> = { '000d': '', '000a': '\n', '0009': ' ' };
const hard = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const atStart = new RegExp(`^(${tagMark}*) +`, 'gm');
const atEnd = new RegExp(` +(${tagMark}*)$`, 'gm');

/** One kind of space, never two of them, none at either end of a line, no more than one empty line. */
export function tidySpaces(text: string): string {
  return text
    .replace(/_x(000[dD9aA])_/g, (_, code: string) => spreadsheet[code.toLowerCase()] ?? '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(hard, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(atStart, '$1')
    .replace(atEnd, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
