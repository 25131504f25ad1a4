import type { FoundKind } from '@minxin/shared/search/found';
import type { EntityManager } from 'typeorm';
import type { Offices } from '../offices/index.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Findable, Searchable } from '../platform/searchable.ts';
import { countUses } from './count-uses.ts';
import { addDocuments, documentsOf, removeDocuments } from './documents.repository.ts';
import type { ChineseLanguage } from './language.ts';
import type { SearchIndex } from './search-index.ts';
import type { DocumentRow } from './search.entity.ts';
import { normalised, titleWords, tokensOf } from './tokens.ts';

export interface IndexingParts {
  database: Database;
  offices: Offices;
  index: SearchIndex;
  language: ChineseLanguage;
  /** What each kind of thing shows of itself. */
  things: Record<FoundKind, Findable>;
}

// Units stay small, so that other writers never wait long.
const atOnce = 20;
const longestText = 20_000;

/** Brings the index to what these things show now: new, changed, or no longer public. */
export async function indexDocuments(parts: IndexingParts, kind: FoundKind, ids: readonly string[]): Promise<void> {
  const distinct = [...new Set(ids)];
  for (let at = 0; at < distinct.length; at += atOnce) {
    const some = distinct.slice(at, at + atOnce);
    await parts.database.write((manager) => bringIn(parts, manager, kind, some));
  }
}

async function bringIn(parts: IndexingParts, manager: EntityManager, kind: FoundKind, ids: string[]): Promise<void> {
  const { index, language, database } = parts;
  // Read after the lock: whoever changed the same thing before us has committed, whoever comes later reads it again.
  await index.lock(manager);
  const shown = await parts.things[kind].byIds(manager, ids);
  const before = await documentsOf(manager, kind, ids);
  const gone = before.map(({ number }) => number);
  await index.remove(manager, gone);
  await removeDocuments(manager, gone);
  const rows = await rowsOf(parts, kind, shown);
  await addDocuments(manager, rows);
  const numbers = new Map((await documentsOf(manager, kind, ids)).map(({ thingId, number }) => [thingId, number]));
  await index.put(
    manager,
    shown.map(({ id, title, alias, text }) => ({
      number: numbers.get(id)!,
      kind,
      title: tokensOf(language, normalised(language, title)),
      alias: tokensOf(language, normalised(language, alias)),
      text: tokensOf(language, normalised(language, text.slice(0, longestText))),
    })),
  );
  await countUses(parts, manager, before, rows);
  database.changed('search');
}

async function rowsOf(
  { offices, language }: IndexingParts,
  kind: FoundKind,
  shown: readonly Searchable[],
): Promise<Array<Omit<DocumentRow, 'number'>>> {
  const known = await offices.find(shown.flatMap(({ officeId }) => officeId ?? []));
  return shown.map(({ id, officeId, columnId, regionCode, publishedAt, expiresOn, ended, title, text }) => ({
    kind,
    thingId: id,
    officeId,
    columnId,
    regionCode: regionCode ?? known.get(officeId ?? '')?.regionCode ?? null,
    publishedAt,
    expiresOn,
    ended,
    title: title.slice(0, 500),
    words: titleWords(language, normalised(language, title)).join(' '),
    text: text.slice(0, longestText),
  }));
}
