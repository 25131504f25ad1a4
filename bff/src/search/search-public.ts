import type { Language } from '@minxin/shared/language';
import { addDays, dayOf, instantOf } from '@minxin/shared/moment';
import { regionPrefix } from '@minxin/shared/offices/region-code';
import { foundKinds, type Found, type FoundKind } from '@minxin/shared/search/found';
import type { EntityManager } from 'typeorm';
import type { Offices } from '../offices/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/persistence/database.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { textsOf } from './documents.repository.ts';
import { findDocuments, type Hit } from './find-documents.ts';
import type { ChineseLanguage } from './language.ts';
import { readQuestion, type Question } from './read-question.ts';
import { searchRefusals } from './search.failures.ts';
import { presenterOf } from './search.presenter.ts';
import type { Filter, SearchIndex } from './search-index.ts';
import { suggestSpelling } from './suggest-spelling.ts';

export interface FindingParts {
  database: Database;
  clock: Clock;
  offices: Offices;
  index: SearchIndex;
  language: ChineseLanguage;
}

export interface SearchQuery {
  q: string;
  limit: number;
  cursor?: string | undefined;
  kind?: FoundKind | undefined;
  office?: string | undefined;
  column?: string | undefined;
  region?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export interface Answer {
  items: Found[];
  nextCursor: string | null;
  didYouMean?: string;
  kinds: FoundKind[];
}

const few = 3;

/** One page of what fits the words best, what kinds there are, and better words when these find little. */
export async function searchPublic(parts: FindingParts, asked: SearchQuery, reading: Language): Promise<Answer> {
  const { database, index, language, clock } = parts;
  const { read } = database;
  const filter = filterOf(asked);
  const question = await readQuestion(language, read, asked.q);
  if (question.terms.length === 0) throw searchRefusals['nothing-to-look-for']();
  const after = asked.cursor === undefined ? undefined : decodeCursor(asked.cursor, ['number', 'number']);
  const today = dayOf(clock.now());
  const { hits, whole } = await findDocuments({ index, language }, read, question, { filter, today });
  const rest = after === undefined ? hits : hits.filter((hit) => isBehind(hit, after));
  const page = rest.slice(0, asked.limit + 1);
  const shown = page.slice(0, asked.limit).map(({ document }) => document);
  const texts = await textsOf(
    read,
    shown.map(({ number }) => number),
  );
  const offices = await parts.offices.find(shown.flatMap(({ officeId }) => officeId ?? []));
  const present = presenterOf({ terms: question.terms, texts, offices, today, language: reading });
  const isFirst = after === undefined;
  const better = isFirst && whole < few ? await suggestSpelling(parts, question, { filter, have: whole }) : undefined;
  return {
    ...pageFrom(page, asked.limit, ({ rank, document }) => [rank, document.number], present),
    ...(better !== undefined && { didYouMean: better }),
    kinds: await kindsAmong(index, read, question, filter, hits),
  };
}

const isBehind = ({ rank, document }: Hit, [lastRank, lastNumber]: readonly [number, number]) =>
  rank < lastRank || (rank === lastRank && document.number < lastNumber);

function filterOf({ kind, office, column, region, from, to }: SearchQuery): Filter {
  if (from !== undefined && to !== undefined && from > to) throw searchRefusals['unreadable-period']();
  return {
    kind,
    office,
    column,
    region: region === undefined ? undefined : regionPrefix(region),
    from: from === undefined ? undefined : instantOf(from, '00:00').toISOString(),
    until: to === undefined ? undefined : instantOf(addDays(to, 1), '00:00').toISOString(),
  };
}

async function kindsAmong(
  index: SearchIndex,
  manager: EntityManager,
  { terms }: Question,
  filter: Filter,
  hits: readonly Hit[],
): Promise<FoundKind[]> {
  const there = new Set(hits.map(({ document }) => document.kind));
  if (filter.kind !== undefined)
    for (const kind of foundKinds.filter((each) => each !== filter.kind)) {
      const asked = { terms, filter: { ...filter, kind }, within: 'everything', need: 'all', limit: 1 } as const;
      if ((await index.match(manager, asked)).length > 0) there.add(kind);
    }
  return foundKinds.filter((kind) => there.has(kind));
}
