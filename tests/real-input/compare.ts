import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInThread } from '@minxin/bff/sources/connectors/reading/read-in-thread';
import { usualCleaning } from '@minxin/shared/sources/cleaning';
import type { Expected, ExpectedItem } from './expected-feeds.ts';

export interface Compared {
  file: string;
  by: string;
  expected: number;
  read: number;
  titles: number;
  links: number;
  dates: number;
  /** The first difference, empty when there is none. */
  differs: string;
}

/** Reads a feed as the server does and compares it item by item with somebody else's reading. */
export async function compareFeed(data: string, file: string, { by, items }: Expected): Promise<Compared> {
  const bytes = readFileSync(join(data, file));
  const url = 'https://feeds.example.org/feed';
  const fed = await readInThread('feed', { bytes, contentType: 'text/xml', url, cleaning: usualCleaning }).catch(
    () => ({
      items: [],
      refused: [],
    }),
  );
  const stated = items.filter(({ title }) => words(title) !== '');
  const mine = fed.items.filter((item) => item.raw?.title.trim() !== '');
  const differences: string[] = [];
  const count = (name: string, same: (one: ExpectedItem, at: number) => boolean) =>
    stated.filter((one, at) => {
      const equal = same(one, at);
      if (!equal)
        differences.push(
          `${name} of item ${at + 1}: ${JSON.stringify([one, mine[at]?.title, mine[at]?.link, mine[at]?.publishedAt]).slice(0, 300)}`,
        );
      return equal;
    }).length;
  if (mine.length !== stated.length) differences.push(`${mine.length} items instead of ${stated.length}`);
  return {
    file,
    by,
    expected: stated.length,
    read: mine.length,
    titles: count('title', (one, at) => words(mine[at]?.title).startsWith(words(one.title).slice(0, 250))),
    links: count('link', (one, at) => one.link === undefined || linkOf(one.link, url) === (mine[at]?.link ?? '')),
    dates: count('date', (one, at) => one.date === undefined || sameDate(one.date, mine[at]?.publishedAt ?? null)),
    differs: differences[0] ?? '',
  };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

// Both sides without markup, entities, spaces and marks: what is left are the words.
function words(title: string | undefined): string {
  let text = title ?? '';
  for (let pass = 0; pass < 2; pass += 1)
    text = text
      .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, dec?: string, hex?: string, name?: string) =>
        name ? (entities[name] ?? all) : String.fromCodePoint(dec ? Number(dec) : Number.parseInt(hex!, 16)),
      )
      .replace(/<\/?[a-z][^>]*>/gi, '');
  return text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u3000\0-\u001f\u007f-\u009f\ufffd]+/g, '');
}

function linkOf(link: string, base: string): string {
  const url = link.trim() === '' ? null : URL.parse(link.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : '';
}

const zoned = /(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2}|E[SD]T|C[SD]T|M[SD]T|P[SD]T)\s*$/i;

// An instant, or midnight of the Chinese day where a date has no zone or stands at midnight of UTC.
function sameDate(stated: string, mine: string | null): boolean {
  const text = stated.trim();
  const at = Date.parse(zoned.test(text) ? text : `${text} +0800`) || Date.parse(text);
  if (Number.isNaN(at)) return mine === null;
  const chinese = new Date(at - 8 * 3_600_000).toISOString();
  return mine === new Date(at).toISOString() || mine === chinese;
}
