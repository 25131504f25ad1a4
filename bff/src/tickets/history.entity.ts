import type { ReplyBody } from '@minxin/shared/tickets/reply';
import type { TicketEvent, TicketState } from '@minxin/shared/tickets/states';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, jsonColumn, text, varchar } from '../platform/persistence/columns.ts';

/** One hop of a ticket's way. */
export interface TicketEventRow {
  id: string;
  ticketId: string;
  event: TicketEvent;
  fromState: TicketState | null;
  toState: TicketState;
  actorKind: 'citizen' | 'staff' | 'system';
  actorId: string | null;
  /** For staff, as they were called then; never shown outside. */
  actorName: string | null;
  officeId: string | null;
  /** For the file. */
  note: string | null;
  /** For the citizen. */
  publicNote: string | null;
  at: string;
}
export const ticketEventSchema = new EntitySchema<TicketEventRow>({
  name: 'ticketEvent',
  tableName: 'ticket_events',
  columns: {
    id: { ...idColumn, primary: true },
    ticketId: { ...idColumn, name: 'ticket_id' },
    event: varchar(20),
    fromState: { ...varchar(20), name: 'from_state', nullable: true },
    toState: { ...varchar(20), name: 'to_state' },
    actorKind: { ...varchar(10), name: 'actor_kind' },
    actorId: { ...idColumn, name: 'actor_id', nullable: true },
    actorName: { ...varchar(80), name: 'actor_name', nullable: true },
    officeId: { ...idColumn, name: 'office_id', nullable: true },
    note: { ...text, nullable: true },
    publicNote: { ...text, name: 'public_note', nullable: true },
    at: instantColumn,
  },
  indices: [
    { name: 'idx_ticket_events_ticket', columns: ['ticketId', 'at', 'id'] },
    { name: 'idx_ticket_events_actor', columns: ['actorId', 'ticketId'] },
    { name: 'idx_ticket_events_event', columns: ['event', 'at'] },
  ],
});

/** An office's answer, waiting for or through its review. */
export interface TicketReplyRow {
  id: string;
  ticketId: string;
  internalText: string;
  publicText: string;
  elements: ReplyBody['elements'];
  byId: string;
  byName: string;
  officeId: string | null;
  at: string;
  reviewState: 'waiting' | 'passed' | 'failed';
  reviewerId: string | null;
  reviewerName: string | null;
  reviewNote: string | null;
  reviewedAt: string | null;
}
export const ticketReplySchema = new EntitySchema<TicketReplyRow>({
  name: 'ticketReply',
  tableName: 'ticket_replies',
  columns: {
    id: { ...idColumn, primary: true },
    ticketId: { ...idColumn, name: 'ticket_id' },
    internalText: { ...text, name: 'internal_text' },
    publicText: { ...text, name: 'public_text' },
    elements: jsonColumn,
    byId: { ...idColumn, name: 'by_id' },
    byName: { ...varchar(80), name: 'by_name' },
    officeId: { ...idColumn, name: 'office_id', nullable: true },
    at: instantColumn,
    reviewState: { ...varchar(10), name: 'review_state' },
    reviewerId: { ...idColumn, name: 'reviewer_id', nullable: true },
    reviewerName: { ...varchar(80), name: 'reviewer_name', nullable: true },
    reviewNote: { ...text, name: 'review_note', nullable: true },
    reviewedAt: { ...instantColumn, name: 'reviewed_at', nullable: true },
  },
  indices: [{ name: 'idx_ticket_replies_ticket', columns: ['ticketId', 'at', 'id'] }],
});

/** One utterance of a consultation. */
export interface TicketMessageRow {
  id: string;
  ticketId: string;
  fromKind: 'citizen' | 'office';
  officeId: string | null;
  text: string;
  at: string;
}
export const ticketMessageSchema = new EntitySchema<TicketMessageRow>({
  name: 'ticketMessage',
  tableName: 'ticket_messages',
  columns: {
    id: { ...idColumn, primary: true },
    ticketId: { ...idColumn, name: 'ticket_id' },
    fromKind: { ...varchar(10), name: 'from_kind' },
    officeId: { ...idColumn, name: 'office_id', nullable: true },
    text,
    at: instantColumn,
  },
  indices: [{ name: 'idx_ticket_messages_ticket', columns: ['ticketId', 'at', 'id'] }],
});

/** The citizen's own judgement of one cycle: 1 very satisfied to 5 very dissatisfied. */
export interface TicketRatingRow {
  ticketId: string;
  /** How often the ticket had been reopened. */
  cycle: number;
  level: number;
  comment: string | null;
  at: string;
}
export const ticketRatingSchema = new EntitySchema<TicketRatingRow>({
  name: 'ticketRating',
  tableName: 'ticket_ratings',
  columns: {
    ticketId: { ...idColumn, name: 'ticket_id', primary: true },
    cycle: { ...integer, primary: true },
    level: integer,
    comment: { ...text, nullable: true },
    at: instantColumn,
  },
  indices: [{ name: 'idx_ticket_ratings_at', columns: ['at'] }],
});

/** A citizen who has the same concern, or wants to hear of it. */
export interface TicketMarkRow {
  ticketId: string;
  citizenId: string;
  at: string;
}
export const ticketSupportSchema = new EntitySchema<TicketMarkRow>({
  name: 'ticketSupport',
  tableName: 'ticket_supports',
  columns: {
    ticketId: { ...idColumn, name: 'ticket_id', primary: true },
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    at: instantColumn,
  },
  indices: [{ name: 'idx_ticket_supports_citizen', columns: ['citizenId', 'at'] }],
});
export const ticketFollowSchema = new EntitySchema<TicketMarkRow>({
  name: 'ticketFollow',
  tableName: 'ticket_follows',
  columns: {
    ticketId: { ...idColumn, name: 'ticket_id', primary: true },
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    at: instantColumn,
  },
  indices: [{ name: 'idx_ticket_follows_citizen', columns: ['citizenId', 'at'] }],
});
