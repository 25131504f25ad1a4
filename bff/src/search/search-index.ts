import type { FoundKind } from '@minxin/shared/search/found';
import type { EntityManager } from 'typeorm';

/** Tokens that stand side by side. */
export type Phrase = readonly string[];
/** One thing that is looked for: some way of saying it, each a set of phrases that must all stand. */
export interface Term {
  ways: ReadonlyArray<readonly Phrase[]>;
  /** How much finding it tells: rare words more than common ones. */
  weight: number;
  /** Whether the last token may go on. */
  open?: boolean;
}

export interface Filter {
  kind?: FoundKind | undefined;
  office?: string | undefined;
  column?: string | undefined;
  /** Digits with which the region's code begins. */
  region?: string | undefined;
  /** First and last instant. */
  from?: string | undefined;
  until?: string | undefined;
}

export interface Asked {
  terms: readonly Term[];
  filter: Filter;
  /** Only in titles and other names, or in the text as well. */
  within: 'title' | 'everything';
  /** Every term, the newest documents first when there are too many; or any term, the best first. */
  need: 'all' | 'any';
  limit: number;
}
export interface Match {
  number: number;
  /** Higher is better; comparable within one answer. */
  score: number;
}

/** Tokens of one document. */
export interface Entry {
  number: number;
  kind: FoundKind;
  title: readonly string[];
  alias: readonly string[];
  text: readonly string[];
}

/** The full-text index of a database; the same words give the same documents on every one of them. */
export interface SearchIndex {
  /** Lets one unit at a time change the index. */
  lock(manager: EntityManager): Promise<void>;
  /** Adds documents whose numbers are not in the index. */
  put(manager: EntityManager, entries: readonly Entry[]): Promise<void>;
  remove(manager: EntityManager, numbers: readonly number[]): Promise<void>;
  empty(manager: EntityManager): Promise<void>;
  match(manager: EntityManager, asked: Asked): Promise<Match[]>;
}
