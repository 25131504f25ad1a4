import { foundKinds, type FoundKind } from '@minxin/shared/search/found';
import type { EntityManager } from 'typeorm';
import { rankedDocuments, textsOf, type RankedRow } from './documents.repository.ts';
import type { ChineseLanguage } from './language.ts';
import { coverage, rankOf } from './rank.rules.ts';
import type { Question } from './read-question.ts';
import type { Filter, Match, SearchIndex, Term } from './search-index.ts';
import { normalised } from './tokens.ts';

export interface Hit {
  document: RankedRow;
  rank: number;
}

const considered = { title: 1000, everything: 200, any: 60 };
const kept = 200;
const mostPartly = 10;
const enough = 5;
const leastCoverage = (terms: readonly Term[]) => (terms.length > 2 ? 0.5 : 0.36);

/**
 * The documents that fit a question best, best first: those with all of it, and when they are few, those with a good
 * part of it. `whole` says how many have all.
 */
export async function findDocuments(
  { index, language }: { index: SearchIndex; language: ChineseLanguage },
  manager: EntityManager,
  question: Question,
  { filter, today }: { filter: Filter; today: string },
): Promise<{ hits: Hit[]; whole: number }> {
  const best: Match[] = [];
  const kinds: readonly FoundKind[] = filter.kind === undefined ? foundKinds : [filter.kind];
  for (const kind of kinds) best.push(...(await withAll(index, manager, question, { ...filter, kind })));
  const whole = best.length;
  if (whole < enough && question.terms.length > 1)
    best.push(...(await withMost(index, manager, question, filter, best)));
  const highest = Math.max(1e-9, ...best.map(({ score }) => score));
  const scores = new Map(best.map(({ number, score }) => [number, Math.max(0, score) / highest]));
  const hits = (await rankedDocuments(manager, [...scores.keys()]))
    .map((document) => {
      const title = normalised(language, document.title);
      return { document, rank: rankOf(document, { title, score: scores.get(document.number)!, question, today }) };
    })
    .toSorted((a, b) => b.rank - a.rank || b.document.number - a.document.number);
  return { hits, whole };
}

async function withAll(
  index: SearchIndex,
  manager: EntityManager,
  { terms }: Question,
  filter: Filter,
): Promise<Match[]> {
  const ask = (within: 'title' | 'everything') =>
    index.match(manager, { terms, filter, within, need: 'all', limit: considered[within] });
  const scores = new Map((await ask('title')).map((match) => [match.number, match]));
  if (scores.size < kept)
    for (const match of await ask('everything')) if (!scores.has(match.number)) scores.set(match.number, match);
  return [...scores.values()].toSorted((a, b) => b.score - a.score || b.number - a.number).slice(0, kept);
}

/** Documents that say at least so much of what was asked; behind those that say all of it. */
async function withMost(
  index: SearchIndex,
  manager: EntityManager,
  { terms }: Question,
  filter: Filter,
  known: readonly Match[],
): Promise<Match[]> {
  const has = new Set(known.map(({ number }) => number));
  const asked = { terms, filter, within: 'everything', need: 'any', limit: considered.any } as const;
  const some = (await index.match(manager, asked)).filter(({ number }) => !has.has(number));
  const numbers = some.map(({ number }) => number);
  const titles = new Map((await rankedDocuments(manager, numbers)).map(({ number, title }) => [number, title]));
  const texts = new Map((await textsOf(manager, numbers)).map(({ number, text }) => [number, text]));
  const partly = some.flatMap(({ number, score }) => {
    const said = coverage(`${titles.get(number) ?? ''} ${texts.get(number) ?? ''}`.toLowerCase(), terms);
    return said < leastCoverage(terms) ? [] : [{ number, score: (score * said) / 2 }];
  });
  return partly.toSorted((a, b) => b.score - a.score || b.number - a.number).slice(0, mostPartly);
}
