import type { FoundKind } from '@minxin/shared/search/found';
import { EntitySchema } from 'typeorm';
import {
  boolean,
  dayColumn,
  idColumn,
  instantColumn,
  integer,
  text,
  varchar,
} from '../platform/persistence/columns.ts';

/** One public thing as the search knows it; its tokens stand in the index under its number. */
export interface DocumentRow {
  number: number;
  kind: FoundKind;
  thingId: string;
  officeId: string | null;
  columnId: string | null;
  regionCode: string | null;
  publishedAt: string | null;
  expiresOn: string | null;
  ended: boolean;
  title: string;
  /** The distinct words of its title, as they were counted. */
  words: string;
  text: string;
}
export const documentSchema = new EntitySchema<DocumentRow>({
  name: 'searchDocument',
  tableName: 'search_documents',
  columns: {
    number: { ...integer, primary: true, generated: 'increment' },
    kind: varchar(12),
    thingId: { ...idColumn, name: 'thing_id' },
    officeId: { ...idColumn, name: 'office_id', nullable: true },
    columnId: { ...idColumn, name: 'column_id', nullable: true },
    regionCode: { ...varchar(12), name: 'region_code', nullable: true },
    publishedAt: { ...instantColumn, name: 'published_at', nullable: true },
    expiresOn: { ...dayColumn, name: 'expires_on', nullable: true },
    ended: boolean,
    title: varchar(500),
    words: text,
    text,
  },
  indices: [{ name: 'uq_search_documents_thing', columns: ['kind', 'thingId'], unique: true }],
});

/** A search that found nothing. */
export interface MissRow {
  words: string;
  count: number;
  firstAt: string;
  lastAt: string;
}
export const missSchema = new EntitySchema<MissRow>({
  name: 'searchMiss',
  tableName: 'search_misses',
  columns: {
    words: { ...varchar(100), primary: true },
    count: integer,
    firstAt: { ...instantColumn, name: 'first_at' },
    lastAt: { ...instantColumn, name: 'last_at' },
  },
  indices: [
    { name: 'idx_search_misses_newest', columns: ['lastAt', 'words'] },
    { name: 'idx_search_misses_frequent', columns: ['count', 'words'] },
  ],
});

export const searchEntities = [documentSchema, missSchema];
