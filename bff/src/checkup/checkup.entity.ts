import type { CheckupRule, LinkState } from '@minxin/shared/checkup/finding';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../platform/persistence/columns.ts';

/** An address that stands in public texts, and what is known of it. */
export interface LinkRow {
  /** Hash of the address. */
  id: string;
  url: string;
  /** `host:port` */
  host: string;
  state: LinkState;
  reason: string | null;
  checkedAt: string | null;
  failingSince: string | null;
  dueAt: string;
}
export const linkSchema = new EntitySchema<LinkRow>({
  name: 'checkedLink',
  tableName: 'checked_links',
  columns: {
    id: { ...idColumn, primary: true },
    url: text,
    host: varchar(260),
    state: varchar(10),
    reason: { ...varchar(40), nullable: true },
    checkedAt: { ...instantColumn, name: 'checked_at', nullable: true },
    failingSince: { ...instantColumn, name: 'failing_since', nullable: true },
    dueAt: { ...instantColumn, name: 'due_at' },
  },
  indices: [
    { name: 'idx_checked_links_due', columns: ['dueAt'] },
    { name: 'idx_checked_links_state', columns: ['state', 'id'] },
    { name: 'idx_checked_links_host', columns: ['host', 'state'] },
  ],
});

/** An announcement in whose text a link stands. */
export interface PlaceRow {
  announcementId: string;
  linkId: string;
  officeId: string;
}
export const placeSchema = new EntitySchema<PlaceRow>({
  name: 'linkPlace',
  tableName: 'link_places',
  columns: {
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    linkId: { ...idColumn, name: 'link_id', primary: true },
    officeId: { ...idColumn, name: 'office_id' },
  },
  indices: [{ name: 'idx_link_places_link', columns: ['linkId'] }],
});

/** Something is wrong with a text itself. */
export interface MarkRow {
  announcementId: string;
  rule: Extract<CheckupRule, 'text-damaged' | 'attachment-missing'>;
  officeId: string;
  /** How many spots or files. */
  figure: number;
  since: string;
}
export const markSchema = new EntitySchema<MarkRow>({
  name: 'textMark',
  tableName: 'text_marks',
  columns: {
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    rule: { ...varchar(30), primary: true },
    officeId: { ...idColumn, name: 'office_id' },
    figure: integer,
    since: instantColumn,
  },
  indices: [{ name: 'idx_text_marks_rule', columns: ['rule', 'officeId'] }],
});

export const checkupEntities = [linkSchema, placeSchema, markSchema];
