import type { EntityManager } from 'typeorm';
import { escapeLike } from '../platform/persistence/like.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { insertRows } from './insert-rows.ts';

/** A word that stands in titles, how it sounds, and in how many of them it stands. */
export interface WordRow {
  word: string;
  pinyin: string;
  initials: string;
  uses: number;
}

const some = 400;
const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / some) }, (_, at) => all.slice(at * some, (at + 1) * some));

/** Which of these words stand in some title. */
export async function knownWords(manager: EntityManager, words: readonly string[]): Promise<WordRow[]> {
  const found: WordRow[] = [];
  for (const part of inParts(words))
    found.push(...(await runStatement<WordRow>(manager, 'SELECT * FROM search_words WHERE word IN (:part)', { part })));
  return found;
}

export async function addWords(manager: EntityManager, rows: readonly WordRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 100)
    await insertRows(
      manager,
      'INSERT INTO search_words (word, pinyin, initials, uses)',
      rows.slice(at, at + 100).map(({ word, pinyin, initials, uses }) => [word, pinyin, initials, uses]),
    );
}

/** Adds to the uses of known words; a word that is used no more is forgotten. */
export async function countWords(manager: EntityManager, changes: ReadonlyMap<string, number>): Promise<void> {
  const byChange = Map.groupBy(changes, ([, change]) => change);
  for (const [change, words] of byChange)
    for (const part of inParts(words.map(([word]) => word)))
      await runStatement(manager, 'UPDATE search_words SET uses = uses + :change WHERE word IN (:part)', {
        change,
        part,
      });
  await runStatement(manager, 'DELETE FROM search_words WHERE uses <= 0', {});
}

export async function forgetWords(manager: EntityManager): Promise<void> {
  await runStatement(manager, 'DELETE FROM search_words', {});
}

/** Words with one of these readings, the most used first. */
export const wordsSounding = (manager: EntityManager, pinyin: readonly string[], limit: number): Promise<WordRow[]> =>
  pinyin.length === 0
    ? Promise.resolve([])
    : runStatement(
        manager,
        'SELECT * FROM search_words WHERE pinyin IN (:pinyin) ORDER BY uses DESC, word LIMIT :limit',
        { pinyin, limit },
      );

/** Words whose reading, or whose first letters, are these or, when `open`, begin so; the most used first. */
export function wordsTyped(manager: EntityManager, letters: string, open: boolean, limit: number): Promise<WordRow[]> {
  const fits = (column: string) => (open ? `${column} >= :letters AND ${column} < :next` : `${column} = :letters`);
  // The first text after everything that begins with these letters.
  const next = `${letters}{`;
  return runStatement(
    manager,
    `SELECT * FROM search_words WHERE (${fits('pinyin')}) OR (${fits('initials')}) ORDER BY uses DESC, word LIMIT :limit`,
    open ? { letters, next, limit } : { letters, limit },
  );
}

/** Words of some length with any one character at the places marked `_`, the most used first. */
export const wordsLike = (manager: EntityManager, patterns: readonly string[], limit: number): Promise<WordRow[]> => {
  if (patterns.length === 0) return Promise.resolve([]);
  const values = Object.fromEntries(patterns.map((pattern, at) => [`like${at}`, pattern]));
  const any = Object.keys(values).map((name) => `word LIKE :${name} ESCAPE '\\'`);
  return runStatement(
    manager,
    `SELECT * FROM search_words WHERE ${any.join(' OR ')} ORDER BY uses DESC, word LIMIT :limit`,
    {
      ...values,
      limit,
    },
  );
};

/** A pattern for a word with one of its characters taken as unknown. */
export const withUnknown = (word: string, at: number): string =>
  `${escapeLike(word.slice(0, at))}_${escapeLike(word.slice(at + 1))}`;
