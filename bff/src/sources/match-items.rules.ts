import { createHash } from 'node:crypto';
import type { SourceItem } from './source-item.ts';
import type { SourceItemRow } from './sources.entity.ts';

/** One item as the feed shows it now. */
export interface Shown {
  item: SourceItem;
  /** Hash of link and title: not unique. */
  key: string;
  contentHash: string;
}

/** What a run must do so that what is known here is what the source shows. */
export interface Matched {
  added: Array<Shown & { identity: string }>;
  changed: Array<Shown & { row: SourceItemRow; identity: string }>;
  /** Shown as we know them; an item that stands twice in a feed counts twice. */
  unchanged: number;
  /** Known as missing, shown again. */
  back: SourceItemRow[];
  /** No longer shown. */
  vanished: SourceItemRow[];
}

/**
 * Matches what a feed shows with what is known, without trusting guid or link: real feeds give ten notices one of
 * both. Same link, title and content is the same item; then same link and title; then a link that only one item on
 * either side has, so that a corrected title is a change and not a new notice.
 */
export function matchItems(items: readonly SourceItem[], known: readonly SourceItemRow[]): Matched {
  const shown = withoutRepeats(items.map(shownAs));
  const free = new Set(known);
  const pairs: Array<[Shown, SourceItemRow]> = [];
  const pair = (open: readonly Shown[], candidates: (each: Shown) => readonly SourceItemRow[] | undefined): Shown[] =>
    open.filter((each) => {
      const row = candidates(each)?.find((candidate) => free.has(candidate));
      if (row && free.delete(row)) pairs.push([each, row]);
      return !row;
    });
  const byKey = grouped(known, (row) => keyOf(row.identity));
  const bySame = grouped(known, (row) => keyOf(row.identity) + row.contentHash);
  const afterSame = pair(shown, (each) => bySame.get(each.key + each.contentHash));
  const afterKey = pair(afterSame, (each) => byKey.get(each.key));
  const rowsByLink = grouped([...free], (row) => linkOf(row.identity));
  const shownByLink = grouped(shown, (each) => linkOf(each.key));
  const open = pair(afterKey, (each) => {
    const rows = rowsByLink.get(linkOf(each.key));
    return each.item.link !== null && rows?.length === 1 && shownByLink.get(linkOf(each.key))?.length === 1 ? rows : [];
  });

  const taken = new Set(known.map((row) => row.identity));
  const changed = pairs
    .filter(([each, row]) => each.contentHash !== row.contentHash)
    .map(([each, row]) => ({
      ...each,
      row,
      identity: keyOf(row.identity) === each.key ? row.identity : freeIdentity(each.key, taken),
    }));
  return {
    added: open.map((each) => ({ ...each, identity: freeIdentity(each.key, taken) })),
    changed,
    unchanged: items.length - open.length - changed.length,
    back: pairs.map(([, row]) => row).filter((row) => row.missingSince !== null),
    vanished: [...free].filter((row) => row.missingSince === null),
  };
}

// An identity is `link.title.number`, the two hashes 24 places each.
const keyOf = (identity: string) => identity.slice(0, 49);
const linkOf = (key: string) => key.slice(0, 24);

function freeIdentity(key: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${key}.${number}`)) number += 1;
  taken.add(`${key}.${number}`);
  return `${key}.${number}`;
}

function shownAs(item: SourceItem): Shown {
  const { title, summary, bodyHtml, link, publishedAt, sourceName } = item;
  const { documentNumber, indexNumber, writtenOn, validity } = item;
  return {
    item,
    key: `${hash(link ?? '').slice(0, 24)}.${hash(title).slice(0, 24)}`,
    contentHash: hash(
      JSON.stringify([
        title,
        summary,
        bodyHtml,
        publishedAt,
        sourceName,
        ...named({ documentNumber, indexNumber, writtenOn, validity }),
      ]),
    ),
  };
}

// What only some connectors know counts only where it is known.
const named = (more: object) => Object.entries(more).filter(([, value]) => value !== undefined && value !== null);

function withoutRepeats(all: readonly Shown[]): Shown[] {
  return [...new Map(all.map((each) => [each.key + each.contentHash, each])).values()];
}

function grouped<T>(all: readonly T[], by: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(by(each));
    if (group) group.push(each);
    else groups.set(by(each), [each]);
  }
  return groups;
}

/** A short stable name of a text. */
export const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
