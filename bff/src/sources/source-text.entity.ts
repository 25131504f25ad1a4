import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, jsonColumn, text, varchar } from '../platform/persistence/columns.ts';

/** A text as its upstream gave it, before any cleaning. */
export interface RawText {
  title: string;
  summary: string;
  body: string;
}

/** A raw text under its own hash: written once, never changed. */
export interface SourceRawRow {
  sourceId: string;
  hash: string;
  raw: RawText;
  firstSeenAt: string;
}
export const sourceRawSchema = new EntitySchema<SourceRawRow>({
  name: 'sourceRaw',
  tableName: 'source_raws',
  columns: {
    sourceId: { ...idColumn, name: 'source_id', primary: true },
    hash: { ...varchar(64), primary: true },
    raw: jsonColumn,
    firstSeenAt: { ...instantColumn, name: 'first_seen_at' },
  },
});

/** An article of a list page as it was last read, so that it is asked for only when it may have changed. */
export interface SourcePageRow {
  sourceId: string;
  urlHash: string;
  url: string;
  etag: string | null;
  lastModified: string | null;
  checkedAt: string;
  /** What stood there, as the reader gave it; empty when it could not be read. */
  article: string;
  /** What the list says of it. */
  listed: { title: string; date: string | null; mark?: string };
}
export const sourcePageSchema = new EntitySchema<SourcePageRow>({
  name: 'sourcePage',
  tableName: 'source_pages',
  columns: {
    sourceId: { ...idColumn, name: 'source_id', primary: true },
    urlHash: { ...varchar(64), name: 'url_hash', primary: true },
    url: text,
    etag: { ...varchar(300), nullable: true },
    lastModified: { ...varchar(100), name: 'last_modified', nullable: true },
    checkedAt: { ...instantColumn, name: 'checked_at' },
    article: text,
    listed: jsonColumn,
  },
});
