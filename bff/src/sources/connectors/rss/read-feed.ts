import { parseFeed } from 'feedsmith';
import type { RefusedItem } from '../../source-item.ts';
import type { GivenItem } from '../given-item.ts';
import { decodeText } from '../reading/decode-text.ts';
import { Unreadable } from '../reading/unreadable.ts';
import { refuseEntities } from './refuse-entities.ts';
import { translateItem, type RawItem } from './translate-item.ts';

/** A county's office publishes a few items a day; a feed beyond this is broken or hostile. */
const mostItems = 5000;

/** Reads RSS, RDF, Atom or JSON Feed from bytes; throws `Unreadable` when it is none of them. */
export function readFeed(bytes: Buffer, contentType: string, base: string): Array<GivenItem | RefusedItem> {
  const text = refuseEntities(decodeText(bytes, contentType)).trim();
  // Counted before they are parsed: a tree of two hundred thousand items takes a quarter of a gigabyte.
  refuseBeyondMost(text.match(openings)?.length ?? 0);
  const raw = rawItems(text);
  refuseBeyondMost(raw.length);
  return raw.map((each, at) => translate(each, base) ?? { item: at + 1, title: '', reason: 'item-unreadable' });
}

const openings = /<(?:\w{1,20}:)?(?:item|entry)[\s>]/gi;

function refuseBeyondMost(count: number): void {
  if (count > mostItems) throw new Unreadable('too-many-items', `${count} items, at most ${mostItems}`);
}

function translate(raw: RawItem, base: string): GivenItem | undefined {
  try {
    return translateItem(raw, base);
  } catch {
    return undefined;
  }
}

function rawItems(text: string): RawItem[] {
  try {
    const { feed } = parseFeed(text) as { feed: { items?: RawItem[]; entries?: RawItem[] } };
    return feed.items ?? feed.entries ?? [];
  } catch (error) {
    throw new Unreadable('not-a-feed', error instanceof Error ? error.message.slice(0, 200) : 'unreadable');
  }
}
