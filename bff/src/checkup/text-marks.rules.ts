import { createHash } from 'node:crypto';

// What a lost byte leaves: a replacement character, or a reading in brackets after the character it belongs to.
const toned = '[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]*';
const damage = new RegExp(`\\uFFFD|(?<=[\\u3400-\\u9fffA-Za-z])\\(${toned}\\)|\\?${toned}\\)`, 'g');

/** How many spots of a text are damaged. */
export const damagedSpots = (text: string): number => text.normalize('NFC').match(damage)?.length ?? 0;

const longest = 2000;

/** The addresses on other servers that clean HTML links to, each once and without its place on the page. */
export function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a href="(https?:\/\/[^"]+)"/gi)].map((match) => match[1]!.replaceAll('&amp;', '&'));
  return [...new Set(hrefs.flatMap(wholeAddress))];
}

/** An address as it is asked for; none when it is not one of the web. */
export function wholeAddress(given: string): string[] {
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return [];
  url.hash = '';
  return url.href.length > longest ? [] : [url.href];
}

export const linkIdOf = (url: string): string => createHash('sha256').update(url).digest('base64url');
