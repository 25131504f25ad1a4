import type { Language } from '@minxin/shared/language';
import type { Page } from '@minxin/shared/page';
import type { FoundKind, Miss, Suggestion } from '@minxin/shared/search/found';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Offices } from '../offices/index.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import type { Findable } from '../platform/searchable.ts';
import { fillIfEmpty } from './fill-if-empty.ts';
import { followChanges } from './follow-changes.ts';
import { chinese } from './language.ts';
import { listMisses, type MissQuery } from './list-misses.ts';
import { noteMiss } from './note-miss.ts';
import { postgresIndex } from './postgres-index.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { searchPublic, type Answer, type SearchQuery } from './search-public.ts';
import { sqliteIndex } from './sqlite-index.ts';
import { suggestTitles } from './suggest-titles.ts';

export interface SearchParts {
  database: Database;
  clock: Clock;
  log: Log;
  outbox: Outbox;
  offices: Offices;
  things: Record<FoundKind, Findable>;
}

/** One search over everything public. */
export interface Search {
  /** Names whose something is in the reader's language. */
  find(query: SearchQuery, language: Language): Promise<Answer>;
  suggest(words: string): Promise<Suggestion[]>;
  misses(query: MissQuery): Promise<Page<Miss>>;
  /** Makes the index anew; answers how many of each kind. */
  rebuild(): Promise<Record<FoundKind, number>>;
  /** When nothing is in the index, as after an upgrade, has all that is public brought in by and by. */
  fillIfEmpty(): Promise<void>;
}

export function createSearch(given: SearchParts): Search {
  const { database, clock, log, outbox } = given;
  const index = database.dialect === 'postgres' ? postgresIndex : sqliteIndex;
  const parts = { ...given, index, language: chinese };
  followChanges(parts, outbox);
  return {
    async find(query, reading) {
      const answer = await searchPublic(parts, query, reading);
      // What is kept for editors never makes a reader wait or fail.
      if (isMiss(query, answer))
        void noteMiss({ database, clock, language: chinese }, query.q).catch((error: unknown) =>
          log.warn({ error }, 'a search without a hit was not noted'),
        );
      return answer;
    },
    suggest: (words) => suggestTitles(parts, words),
    misses: (query) => listMisses(parts, query),
    rebuild: () => rebuildIndex(parts),
    fillIfEmpty: () => fillIfEmpty(parts, outbox),
  };
}

// Narrowed or turned over, a search that finds nothing says little about what is missing.
const isMiss = ({ cursor, q, limit: _, ...narrowed }: SearchQuery, { items }: Answer) =>
  items.length === 0 &&
  cursor === undefined &&
  q.length > 1 &&
  Object.values(narrowed).every((value) => value === undefined);
