import { parseFeed } from 'feedsmith';
import { decodeText } from '../reading/decode-text.ts';
import { refuseEntities } from './refuse-entities.ts';
import type { RefusedItem, SourceItem } from '../../source-item.ts';
import { translateItem, type RawItem } from './translate-item.ts';
import { Unreadable } from '../reading/unreadable.ts';

export interface Fed {
  /** Items in their order; what could not be taken stands in `refused`. */
  items: SourceItem[];
  refused: RefusedItem[];
}

/** A county's office publishes a few items a day; a feed beyond this is broken or hostile. */
const mostItems = 5000;

/** Reads RSS, RDF, Atom or JSON Feed from bytes; throws `Unreadable` when it is none of them. */
export function readFeed(bytes: Buffer, contentType: string, base: string): Fed {
  const raw = rawItems(refuseEntities(decodeText(bytes, contentType)).trim());
  if (raw.length > mostItems) throw new Unreadable('too-many-items', `${raw.length} items, at most ${mostItems}`);
  const fed: Fed = { items: [], refused: [] };
  raw.forEach((each, at) => {
    const item = translate(each, base);
    if (typeof item === 'object') fed.items.push(item);
    else fed.refused.push({ item: at + 1, title: '', reason: item });
  });
  return fed;
}

function translate(raw: RawItem, base: string): SourceItem | 'no-title' | 'item-unreadable' {
  try {
    return translateItem(raw, base) ?? 'no-title';
  } catch {
    return 'item-unreadable';
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
