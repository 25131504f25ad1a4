import type { EntityManager } from 'typeorm';
import type { Phrase } from './search-index.ts';
import { wordsSounding, wordsTyped, type WordRow } from './words.repository.ts';

const mostWords = 12;
const longestReading = 24;
const leastRead = 0.7;

/** Words of titles somebody may mean by letters: one word in full or by first letters, or several in full. */
export async function wordsBehind(
  manager: EntityManager,
  letters: string,
  open: boolean,
): Promise<Array<readonly Phrase[]>> {
  const words = await wordsTyped(manager, letters, open, mostWords);
  if (words.length > 0) return words.map(({ word }) => [[word]]);
  const several = await split(manager, letters);
  return several === undefined ? [] : [several.map(({ word }) => [word])];
}

/** Letters cut into readings of words, as few as possible; an end that is no word yet may be left out. */
async function split(manager: EntityManager, letters: string): Promise<WordRow[] | undefined> {
  const pieces = new Set<string>();
  for (let from = 0; from < letters.length; from += 1)
    for (let to = from + 2; to <= Math.min(letters.length, from + longestReading); to += 1)
      pieces.add(letters.slice(from, to));
  const bySound = new Map<string, WordRow>();
  for (const row of await wordsSounding(manager, [...pieces], 200))
    if (!bySound.has(row.pinyin)) bySound.set(row.pinyin, row);
  const best: Array<WordRow[] | undefined> = [[]];
  for (let to = 1; to <= letters.length; to += 1)
    for (let from = Math.max(0, to - longestReading); from < to; from += 1) {
      const word = bySound.get(letters.slice(from, to));
      const before = best[from];
      if (word && before && before.length + 1 < (best[to]?.length ?? Infinity)) best[to] = [...before, word];
    }
  const reached = best.findLastIndex((words) => words !== undefined && words.length > 0);
  return reached >= letters.length * leastRead ? best[reached] : undefined;
}
