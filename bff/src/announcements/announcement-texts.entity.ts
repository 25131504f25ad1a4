import type { Language } from '@minxin/shared/language';
import { EntitySchema } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, text, varchar } from '../platform/persistence/columns.ts';

/** One published state of the Chinese text. */
export interface VersionRow {
  announcementId: string;
  number: number;
  at: string;
  /** What a correction changed; null for the first. */
  note: string | null;
  title: string;
  summary: string;
  bodyHtml: string;
  /** Whether its writer lets everybody see what it changed of the version before; null where nobody decided. */
  showsDifference: boolean | null;
}
export const versionSchema = new EntitySchema<VersionRow>({
  name: 'announcementVersion',
  tableName: 'announcement_versions',
  columns: {
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    number: { ...integer, primary: true },
    at: instantColumn,
    note: { ...varchar(300), nullable: true },
    title: varchar(500),
    summary: varchar(1000),
    bodyHtml: { ...text, name: 'body_html' },
    showsDifference: { ...boolean, name: 'shows_difference', nullable: true },
  },
});

/** The text in another language. */
export interface TextRow {
  announcementId: string;
  lang: Exclude<Language, 'zh-CN'>;
  title: string;
  summary: string;
  bodyHtml: string;
  origin: 'human' | 'machine';
  /** The number of the Chinese version it was made from; null until it is public. */
  madeFrom: number | null;
}
export const textSchema = new EntitySchema<TextRow>({
  name: 'announcementText',
  tableName: 'announcement_texts',
  columns: {
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    lang: { ...varchar(10), primary: true },
    title: varchar(500),
    summary: varchar(1000),
    bodyHtml: { ...text, name: 'body_html' },
    origin: varchar(10),
    madeFrom: { ...integer, name: 'made_from', nullable: true },
  },
});

/** One document explains or ends another. */
export interface RelationRow {
  fromId: string;
  relation: 'interprets' | 'repeals';
  toId: string;
}
export const relationSchema = new EntitySchema<RelationRow>({
  name: 'announcementRelation',
  tableName: 'announcement_relations',
  columns: {
    fromId: { ...idColumn, name: 'from_id', primary: true },
    relation: { ...varchar(20), primary: true },
    toId: { ...idColumn, name: 'to_id', primary: true },
  },
  indices: [{ name: 'idx_announcement_relations_to', columns: ['toId'] }],
});
