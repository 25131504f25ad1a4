import type { EntityManager } from 'typeorm';
import type { Database } from '../platform/persistence/database.ts';
import type { ChineseLanguage } from './language.ts';
import { readQuestion, type Question } from './read-question.ts';
import type { Filter, SearchIndex } from './search-index.ts';
import { knownWords, withUnknown, wordsLike, wordsSounding } from './words.repository.ts';

interface Parts {
  database: Database;
  index: SearchIndex;
  language: ChineseLanguage;
}

const longestRun = 12;
const longestWord = 6;

/** Words that sound or look almost like what was typed, stand in titles, and find more than it did. */
export async function suggestSpelling(
  { database, index, language }: Parts,
  { text }: Question,
  { filter, have }: { filter: Filter; have: number },
): Promise<string | undefined> {
  const { read } = database;
  for (const mend of [soundingLike, lookingLike]) {
    const mended = await replaceRuns(text, (run) => mend(language, read, run));
    if (mended === text) continue;
    const { terms } = await readQuestion(language, read, mended);
    const found = await index.match(read, { terms, filter, within: 'everything', need: 'all', limit: have + 1 });
    if (found.length > have) return mended;
  }
  return undefined;
}

async function replaceRuns(text: string, mend: (run: string) => Promise<string>): Promise<string> {
  const pieces = text.split(/(\p{Script=Han}+)/u);
  for (const [at, piece] of pieces.entries())
    if (at % 2 === 1 && piece.length >= 2 && piece.length <= longestRun) pieces[at] = await mend(piece);
  return pieces.join('');
}

const piecesOf = (run: string): Array<readonly [number, number]> =>
  Array.from(run, (_, from) => from).flatMap((from) =>
    Array.from({ length: Math.min(longestWord, run.length - from) - 1 }, (_, more) => [from, from + 2 + more] as const),
  );

/** The same sounds, cut into words of titles: those typed stay, others are replaced by words that sound alike. */
async function soundingLike(language: ChineseLanguage, manager: EntityManager, run: string): Promise<string> {
  const syllables = language.syllables(run);
  if (syllables.length !== run.length) return run;
  const pieces = piecesOf(run);
  const soundOf = ([from, to]: readonly [number, number]) => syllables.slice(from, to).join('');
  const known = new Set(
    (
      await knownWords(
        manager,
        pieces.map(([from, to]) => run.slice(from, to)),
      )
    ).map((row) => row.word),
  );
  const sounding = new Map<string, string>();
  for (const { word, pinyin } of await wordsSounding(manager, [...new Set(pieces.map(soundOf))], 300))
    if (!sounding.has(`${word.length} ${pinyin}`)) sounding.set(`${word.length} ${pinyin}`, word);
  // Cheapest way to the end: a word as typed costs nothing, another word a little, a loose character most.
  const best: Array<{ cost: number; text: string }> = [{ cost: 0, text: '' }];
  const reach = (to: number, cost: number, text: string) => {
    if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, text };
  };
  for (let at = 0; at < run.length; at += 1) {
    const { cost, text } = best[at]!;
    reach(at + 1, cost + 1, text + run.charAt(at));
    for (const [from, to] of pieces.filter((piece) => piece[0] === at)) {
      const typed = run.slice(from, to);
      const other = sounding.get(`${to - from} ${soundOf([from, to])}`);
      if (known.has(typed)) reach(to, cost + 0.1, text + typed);
      else if (other !== undefined) reach(to, cost + 0.4, text + other);
    }
  }
  return best[run.length]!.text;
}

const mostPatterns = 30;

/** One character exchanged so that a word of titles comes out: the longest word, the most used first; none of two. */
async function lookingLike(_: ChineseLanguage, manager: EntityManager, run: string): Promise<string> {
  const pieces = piecesOf(run)
    .filter(([from, to]) => to - from >= 3)
    .toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const patterns = pieces.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_each, at) => withUnknown(run.slice(from, to), at)),
  );
  const words = await wordsLike(manager, patterns.slice(0, mostPatterns), 20);
  for (const [from, to] of pieces) {
    const typed = run.slice(from, to);
    const near = words.find(({ word }) => word.length === typed.length && differences(word, typed) === 1);
    if (near) return run.slice(0, from) + near.word + run.slice(to);
  }
  return run;
}

const differences = (a: string, b: string) => Array.from(a).filter((char, at) => char !== b.charAt(at)).length;
