import { dayOf } from '@minxin/shared/moment';
import type { Suggestion } from '@minxin/shared/search/found';
import { rankedDocuments } from './documents.repository.ts';
import { mark, patternOf } from './highlight.rules.ts';
import { rankOf } from './rank.rules.ts';
import { readQuestion } from './read-question.ts';
import type { FindingParts } from './search-public.ts';
import { normalised } from './tokens.ts';

const most = 8;
const considered = 60;

/** Titles that complete what is being typed, in characters or in pinyin; best first, none twice. */
export async function suggestTitles(
  { database, clock, index, language }: FindingParts,
  words: string,
): Promise<Suggestion[]> {
  const { read } = database;
  const question = await readQuestion(language, read, words, true);
  const { terms } = question;
  if (terms.length === 0) return [];
  const matches = await index.match(read, { terms, filter: {}, within: 'title', need: 'all', limit: considered });
  const scores = new Map(matches.map(({ number, score }) => [number, score]));
  const highest = Math.max(1e-9, ...scores.values());
  const today = dayOf(clock.now());
  const ranked = (await rankedDocuments(read, [...scores.keys()]))
    .map((document) => {
      const title = normalised(language, document.title);
      const score = scores.get(document.number)! / highest;
      return { document, rank: rankOf(document, { title, score, question, today }) };
    })
    .toSorted((a, b) => b.rank - a.rank || b.document.number - a.document.number);
  const pattern = patternOf(terms);
  const distinct = new Map(ranked.toReversed().map(({ document }) => [document.title, document]));
  return [...distinct.values()]
    .toReversed()
    .slice(0, most)
    .map(({ kind, thingId, title }) => ({ kind, id: thingId, title: mark(title, pattern) }));
}
