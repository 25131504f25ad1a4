import type { Phrase, Term } from './search-index.ts';

/** What ranking looks at in a document beside the index's own score. */
export interface Ranked {
  title: string;
  publishedAt: string | null;
  expiresOn: string | null;
  ended: boolean;
}

const shares = { text: 1, cover: 1, phrase: 0.8, close: 0.4, fresh: 0.15, ended: -0.4 };
const yearMs = 365 * 86_400_000;

/** Whether a document no longer holds on a day. */
export const isOver = ({ ended, expiresOn }: Pick<Ranked, 'ended' | 'expiresOn'>, today: string): boolean =>
  ended || (expiresOn !== null && expiresOn < today);

/** What a phrase looks like in a text. */
export const written = (phrase: Phrase): string => phrase.join(/^[a-z0-9]/.test(phrase[0] ?? '') ? ' ' : '');

/** Whether a text says what a term asks for, in one of its ways. */
export const says = (text: string, { ways }: Term): boolean =>
  ways.some((phrases) => phrases.every((phrase) => text.includes(written(phrase))));

/** How much of what was asked a text says, weighed; 0 to 1. */
export function coverage(text: string, terms: readonly Term[]): number {
  const sum = (some: readonly Term[]) => some.reduce((total, { weight }) => total + weight, 0);
  return terms.length === 0 ? 0 : sum(terms.filter((term) => says(text, term))) / sum(terms);
}

/**
 * How well a document fits: the index's score (0 to 1), words in the title, the words just as they were typed, a short
 * title; new ones a little before old ones, ended ones behind. `title` is in the form in which texts are compared.
 */
export function rankOf(
  document: Ranked,
  {
    title,
    score,
    question,
    today,
  }: { title: string; score: number; question: { text: string; terms: readonly Term[] }; today: string },
): number {
  const cover = coverage(title, question.terms);
  const typed = question.text.replaceAll(' ', '');
  const isPhrase = title.replaceAll(' ', '').includes(typed);
  const said = question.terms.reduce((length, term) => length + (says(title, term) ? typedLength(term) : 0), 0);
  const age =
    document.publishedAt === null ? yearMs * 3 : Date.parse(`${today}T00:00:00Z`) - Date.parse(document.publishedAt);
  const points =
    shares.text * score +
    shares.cover * cover +
    (isPhrase ? shares.phrase : 0) +
    shares.close * Math.min(1, said / Math.max(1, title.length)) +
    shares.fresh / (1 + Math.max(0, age) / yearMs) +
    (isOver(document, today) ? shares.ended : 0);
  return Math.round(points * 1e6) / 1e6;
}

const typedLength = ({ ways }: Term) => (ways[0] ?? []).reduce((length, phrase) => length + written(phrase).length, 0);
