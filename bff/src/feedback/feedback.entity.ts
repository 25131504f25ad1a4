import type { UnclearReason } from '@minxin/shared/feedback/feedback';
import { EntitySchema } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, varchar } from '../platform/persistence/columns.ts';

/** One answer to "is this clear?". */
export interface AnswerRow {
  id: string;
  announcementId: string;
  /** Keyed hash of reader and announcement: tells two readers apart and nobody who they are. */
  reader: string;
  clear: boolean;
  reason: UnclearReason | null;
  /** Masked when it was written. */
  comment: string | null;
  at: string;
}
export const answerSchema = new EntitySchema<AnswerRow>({
  name: 'feedbackAnswer',
  tableName: 'feedback_answers',
  columns: {
    id: { ...idColumn, primary: true },
    announcementId: { ...idColumn, name: 'announcement_id' },
    reader: varchar(64),
    clear: boolean,
    reason: { ...varchar(20), nullable: true },
    comment: { ...varchar(500), nullable: true },
    at: instantColumn,
  },
  indices: [
    { name: 'uq_feedback_answers_reader', columns: ['announcementId', 'reader'], unique: true },
    { name: 'idx_feedback_answers_at', columns: ['announcementId', 'at', 'id'] },
  ],
});

/** What readers said of one announcement so far, counted as they say it. */
export interface FiguresRow {
  announcementId: string;
  officeId: string;
  /** The announcement's title at the last answer. */
  title: string;
  clear: number;
  unclear: number;
  comments: number;
  reports: number;
  lastAt: string;
}
export const figuresSchema = new EntitySchema<FiguresRow>({
  name: 'feedbackFigures',
  tableName: 'feedback_figures',
  columns: {
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    officeId: { ...idColumn, name: 'office_id' },
    title: varchar(500),
    clear: integer,
    unclear: integer,
    comments: integer,
    reports: integer,
    lastAt: { ...instantColumn, name: 'last_at' },
  },
  indices: [{ name: 'idx_feedback_figures_office', columns: ['officeId', 'lastAt', 'announcementId'] }],
});

/** How often a reason was given. */
export interface ReasonRow {
  announcementId: string;
  reason: UnclearReason;
  count: number;
}
export const reasonSchema = new EntitySchema<ReasonRow>({
  name: 'feedbackReason',
  tableName: 'feedback_reasons',
  columns: {
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    reason: { ...varchar(20), primary: true },
    count: integer,
  },
});

/** A ticket that reports an error in an announcement. */
interface ReportRow {
  ticketId: string;
  announcementId: string;
  at: string;
}
const reportSchema = new EntitySchema<ReportRow>({
  name: 'feedbackReport',
  tableName: 'feedback_reports',
  columns: {
    ticketId: { ...idColumn, name: 'ticket_id', primary: true },
    announcementId: { ...idColumn, name: 'announcement_id' },
    at: instantColumn,
  },
  indices: [{ name: 'idx_feedback_reports_at', columns: ['announcementId', 'at', 'ticketId'] }],
});

export const feedbackEntities = [answerSchema, figuresSchema, reasonSchema, reportSchema];
