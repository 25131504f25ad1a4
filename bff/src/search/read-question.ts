import type { EntityManager } from 'typeorm';
import { greatestNumber } from './documents.repository.ts';
import type { ChineseLanguage } from './language.ts';
import type { Phrase, Term } from './search-index.ts';
import { stopWords } from './stop-words.ts';
import { namesBehind, synonymsOf } from './names.ts';
import { normalised, wordsOf } from './tokens.ts';
import { wordsBehind } from './typed-letters.ts';
import { knownWords } from './words.repository.ts';

/** What a search asks for. */
export interface Question {
  /** The words as they are compared. */
  text: string;
  terms: Term[];
}

const mostTerms = 8;
const isHan = (text: string) => /^\p{Script=Han}/u.test(text);
const isTyped = (text: string) => /^[a-z]{2,30}$/.test(text);

/**
 * Reads what somebody typed: its words with their other names, letters as pinyin. `open`: they are still typing, and
 * the last word may go on.
 */
export async function readQuestion(
  language: ChineseLanguage,
  manager: EntityManager,
  words: string,
  open = false,
): Promise<Question> {
  const text = normalised(language, words);
  const pieces = cutOut(text).flatMap((piece) => (synonymsOf.has(piece) ? [piece] : plainWords(language, piece)));
  const told = withoutFiller(pieces);
  const terms: Term[] = [];
  for (const [at, piece] of told.entries()) {
    const isLast = open && at === told.length - 1;
    const ways = waysOf(language, piece);
    if (isTyped(piece)) {
      ways.push(...namesBehind(language, piece, isLast).map((name) => [[name]]));
      ways.push(...(await wordsBehind(manager, piece, isLast)));
    }
    terms.push({ ways, weight: 1, ...(isLast && { open: true }) });
  }
  return { text, terms: await weighed(manager, terms) };
}

const longestName = Math.max(...[...synonymsOf.keys()].map((name) => name.length));

/** Cuts names that have others out of a text; the longest at each place wins. */
function cutOut(text: string): string[] {
  const pieces: string[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    let length = Math.min(longestName, text.length - at);
    while (length > 1 && !synonymsOf.has(text.slice(at, at + length))) length -= 1;
    if (length > 1) {
      pieces.push(plain, text.slice(at, at + length));
      plain = '';
    } else plain += text.charAt(at);
    at += length;
  }
  return [...pieces, plain].filter((piece) => piece !== '');
}

/** Words of a text; characters that form no word stay together as they stand. */
function plainWords(language: ChineseLanguage, text: string): string[] {
  const words: string[] = [];
  let joined = false;
  for (const word of wordsOf(language, text)) {
    const isLoose = word.length === 1 && isHan(word) && !stopWords.has(word);
    if (isLoose && joined) words.push(words.pop()! + word);
    else words.push(word);
    joined = isLoose;
  }
  return words;
}

function withoutFiller(words: string[]): string[] {
  const distinct = [...new Set(words)];
  const telling = distinct.filter((word) => !stopWords.has(word));
  const long = telling.filter((word) => word.length > 1 || !isHan(word));
  if (long.length > 0) return long;
  return telling.length > 0 ? telling : distinct;
}

function waysOf(language: ChineseLanguage, piece: string): Array<readonly Phrase[]> {
  const others = (synonymsOf.get(piece) ?? []).filter((name) => name !== piece);
  const own: Array<readonly Phrase[]> = [[wordsOf(language, piece)]];
  if (piece.length > 2 && isHan(piece)) own.push(...insideOf(language, piece));
  return [...own, ...others.map((name) => [[name]])];
}

/** The words inside a long word, when they make up all of it. */
function insideOf(language: ChineseLanguage, word: string): Array<readonly Phrase[]> {
  const parts = [...new Set(language.parts(word))];
  const whole = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)));
  const covers = Array.from(word, (_, at) =>
    whole.some((part) => word.indexOf(part) <= at && at < word.indexOf(part) + part.length),
  );
  return whole.length > 1 && covers.every(Boolean) ? [whole.map((part) => [part])] : [];
}

/** Rare words tell more; of very many terms only those that tell most are looked for. */
async function weighed(manager: EntityManager, terms: readonly Term[]): Promise<Term[]> {
  const tokens = terms.map((term) => term.ways.flat(2));
  const uses = new Map((await knownWords(manager, [...new Set(tokens.flat())])).map((row) => [row.word, row.uses]));
  const all = await greatestNumber(manager);
  return terms
    .map((term, at) => {
      // A word no title has tells no more than one that a single title has.
      const used = Math.max(1, ...tokens[at]!.map((token) => uses.get(token) ?? 0));
      return { ...term, weight: Math.log(1 + (all + 1) / used) };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostTerms);
}
