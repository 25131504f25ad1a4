import type { EntityManager } from 'typeorm';

/** What the public may find of a thing, in plain text. */
export interface Searchable {
  id: string;
  title: string;
  text: string;
  /** Other names of it: keywords, numbers, titles in other languages. */
  alias: string;
  officeId: string | null;
  columnId: string | null;
  regionCode: string | null;
  publishedAt: string | null;
  /** Its last day, when it has one. */
  expiresOn: string | null;
  /** Repealed or expired already. */
  ended: boolean;
}

/** How a feature shows its public things to a search; what is not public, or no longer, is left out. */
export interface Findable {
  byIds(manager: EntityManager, ids: readonly string[]): Promise<Searchable[]>;
  /** Other things whose public face changed along with these. */
  alongWith?(manager: EntityManager, ids: readonly string[]): Promise<string[]>;
  /** Ids of what is public, in order of the id, after the given one. */
  idsAfter(manager: EntityManager, after: string, limit: number): Promise<string[]>;
}
