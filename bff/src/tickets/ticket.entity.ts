import type { RefusalGround } from '@minxin/shared/tickets/refusal-grounds';
import type { TicketKind, TicketState } from '@minxin/shared/tickets/states';
import type { Place } from '@minxin/shared/tickets/ticket';
import { EntitySchema } from 'typeorm';
import {
  boolean,
  dayColumn,
  idColumn,
  instantColumn,
  integer,
  jsonColumn,
  text,
  varchar,
} from '../platform/persistence/columns.ts';

/** One request by a citizen with everything its workflow must know. */
export interface TicketRow {
  id: string;
  /** Digits only. */
  number: string;
  /** Its name where it was brought in from; null when written here. */
  sourceId: string | null;
  kind: TicketKind;
  title: string;
  body: string;
  state: TicketState;
  /** The leading office; null until dispatched and after a return. */
  officeId: string | null;
  coOffices: string[];
  wishedOfficeId: string | null;
  /** The office a complaint or report is about: it never learns who wrote. */
  aboutOfficeId: string | null;
  /** The desk that took it in. */
  intakeOfficeId: string | null;
  regionCode: string | null;
  place: Place | null;
  citizenId: string | null;
  /** Masked when it was written. */
  authorName: string | null;
  anonymous: boolean;
  publicConsent: boolean;
  /** The reviewed copy; kept apart from the words as they came. */
  publicTitle: string | null;
  publicBody: string | null;
  published: boolean;
  submittedAt: string;
  /** First dispatch of this cycle: the citizen's clock runs from here. */
  firstDispatchedAt: string | null;
  /** Last dispatch: the office's time to return runs from here. */
  dispatchedAt: string | null;
  dueOn: string | null;
  dueProvisional: boolean;
  /** Day by which the next step is due, for the order of the trays; `9999-12-31` when none is. */
  nextStepOn: string;
  ruleSet: string | null;
  extendedOnce: boolean;
  returns: number;
  reopenings: number;
  urged: number;
  supervised: boolean;
  /** When the last reviewed reply reached the citizen. */
  repliedAt: string | null;
  /** The day of that reply in this cycle; null again after a reopening. */
  repliedOn: string | null;
  closedAt: string | null;
  refusal: { code: RefusalGround; explanation: string; whereToGo: string } | null;
  supports: number;
  version: number;
  lastActivityAt: string;
}

export const ticketSchema = new EntitySchema<TicketRow>({
  name: 'ticket',
  tableName: 'tickets',
  columns: {
    id: { ...idColumn, primary: true },
    number: varchar(20),
    sourceId: { ...varchar(100), name: 'source_id', nullable: true },
    kind: varchar(20),
    title: varchar(200),
    body: text,
    state: varchar(20),
    officeId: { ...idColumn, name: 'office_id', nullable: true },
    coOffices: { ...jsonColumn, name: 'co_offices' },
    wishedOfficeId: { ...idColumn, name: 'wished_office_id', nullable: true },
    aboutOfficeId: { ...idColumn, name: 'about_office_id', nullable: true },
    intakeOfficeId: { ...idColumn, name: 'intake_office_id', nullable: true },
    regionCode: { ...varchar(12), name: 'region_code', nullable: true },
    place: { ...jsonColumn, nullable: true },
    citizenId: { ...idColumn, name: 'citizen_id', nullable: true },
    authorName: { ...varchar(60), name: 'author_name', nullable: true },
    anonymous: boolean,
    publicConsent: { ...boolean, name: 'public_consent' },
    publicTitle: { ...varchar(200), name: 'public_title', nullable: true },
    publicBody: { ...text, name: 'public_body', nullable: true },
    published: boolean,
    submittedAt: { ...instantColumn, name: 'submitted_at' },
    firstDispatchedAt: { ...instantColumn, name: 'first_dispatched_at', nullable: true },
    dispatchedAt: { ...instantColumn, name: 'dispatched_at', nullable: true },
    dueOn: { ...dayColumn, name: 'due_on', nullable: true },
    dueProvisional: { ...boolean, name: 'due_provisional' },
    nextStepOn: { ...dayColumn, name: 'next_step_on' },
    ruleSet: { ...varchar(40), name: 'rule_set', nullable: true },
    extendedOnce: { ...boolean, name: 'extended_once' },
    returns: integer,
    reopenings: integer,
    urged: integer,
    supervised: boolean,
    repliedAt: { ...instantColumn, name: 'replied_at', nullable: true },
    repliedOn: { ...dayColumn, name: 'replied_on', nullable: true },
    closedAt: { ...instantColumn, name: 'closed_at', nullable: true },
    refusal: { ...jsonColumn, nullable: true },
    supports: integer,
    version: integer,
    lastActivityAt: { ...instantColumn, name: 'last_activity_at' },
  },
  indices: [
    { name: 'uq_tickets_number', columns: ['number'], unique: true },
    { name: 'uq_tickets_source_id', columns: ['sourceId'], unique: true },
    { name: 'idx_tickets_desk', columns: ['state', 'officeId', 'dueOn'] },
    { name: 'idx_tickets_next_step', columns: ['nextStepOn', 'id'] },
    { name: 'idx_tickets_board', columns: ['published', 'submittedAt', 'id'] },
    { name: 'idx_tickets_hot', columns: ['published', 'supports', 'id'] },
    { name: 'idx_tickets_citizen', columns: ['citizenId', 'submittedAt'] },
    { name: 'idx_tickets_due_on', columns: ['dueOn'] },
    { name: 'idx_tickets_replied_on', columns: ['repliedOn'] },
    { name: 'idx_tickets_submitted_at', columns: ['submittedAt'] },
    { name: 'idx_tickets_last_activity', columns: ['lastActivityAt', 'id'] },
  ],
});

/** The last number given out on a day; its row is the lock that orders concurrent submissions. */
export interface TicketCounterRow {
  day: string;
  last: number;
}
export const ticketCounterSchema = new EntitySchema<TicketCounterRow>({
  name: 'ticketCounter',
  tableName: 'ticket_counters',
  columns: { day: { ...dayColumn, primary: true }, last: integer },
});

/** How to reach the writer; sealed, and in a table of its own so that no query of tickets brings it along. */
export interface TicketContactRow {
  ticketId: string;
  phone: string;
}
export const ticketContactSchema = new EntitySchema<TicketContactRow>({
  name: 'ticketContact',
  tableName: 'ticket_contacts',
  columns: { ticketId: { ...idColumn, name: 'ticket_id', primary: true }, phone: text },
});

/** A file that belongs to a ticket, and to no other one. */
export interface TicketUploadRow {
  fileId: string;
  ticketId: string;
  at: string;
}
export const ticketUploadSchema = new EntitySchema<TicketUploadRow>({
  name: 'ticketUpload',
  tableName: 'ticket_uploads',
  columns: {
    fileId: { ...idColumn, name: 'file_id', primary: true },
    ticketId: { ...idColumn, name: 'ticket_id' },
    at: instantColumn,
  },
  indices: [{ name: 'idx_ticket_uploads_ticket', columns: ['ticketId', 'at', 'fileId'] }],
});
