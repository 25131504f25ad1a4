import type { Reference } from '@minxin/shared/id';
import { maskPersonalData } from '@minxin/shared/mask';
import { isOverdue } from '@minxin/shared/tickets/limits';
import type { Ticket, TicketListed, TicketMessage } from '@minxin/shared/tickets/ticket';
import type { TicketEventRow, TicketMessageRow, TicketRatingRow, TicketReplyRow } from './history.entity.ts';
import type { TicketRow } from './ticket.entity.ts';
import { citizenActions, reopenableUntil } from './ticket.policy.ts';

/** Names of offices and regions by id. */
export interface Names {
  office(id: string | null): Reference | undefined;
  region(code: string | null): Reference | undefined;
}

/** For whom a ticket is presented: its own citizen, another one, or nobody in particular. */
export interface Onlooker {
  isOwner: boolean;
  /** Actions open to everybody signed in: support and follow. */
  isCitizen: boolean;
  today: string;
}

/** What strangers may see of a row. */
export type ShownTicket = Pick<
  TicketRow,
  | 'id'
  | 'number'
  | 'kind'
  | 'state'
  | 'officeId'
  | 'wishedOfficeId'
  | 'regionCode'
  | 'submittedAt'
  | 'dueOn'
  | 'dueProvisional'
  | 'supports'
  | 'title'
  | 'body'
  | 'publicTitle'
  | 'publicBody'
  | 'anonymous'
  | 'authorName'
  | 'repliedAt'
>;

/** What every view of a ticket begins with. */
export function presentFacts(row: ShownTicket, names: Names, today: string) {
  const { id, number, kind, state, submittedAt, supports } = row;
  const office = names.office(row.officeId ?? row.wishedOfficeId);
  const region = names.region(row.regionCode);
  return {
    id,
    number,
    kind,
    state,
    ...(office && { office }),
    ...(region && { region }),
    submittedAt,
    ...(row.dueOn !== null && { dueOn: row.dueOn, dueProvisional: row.dueProvisional }),
    overdue: isOverdue(state, row.dueOn, today),
    supports,
  };
}

/** Strangers read the reviewed copy, its own citizen the words as they came. */
export function presentListed(row: TicketRow, names: Names, onlooker: Onlooker, rated = false): TicketListed {
  const { isOwner, today } = onlooker;
  if (!isOwner) return presentToOthers(row, names, onlooker);
  return {
    ...presentFacts(row, names, today),
    ...{ title: row.title, body: row.body },
    author: row.anonymous ? null : row.authorName,
    ...(row.repliedAt !== null && { repliedAt: row.repliedAt }),
    mine: true,
    ...{ public: row.publicConsent, published: row.published, anonymous: row.anonymous },
    actions: citizenActions(row, { rated, today }),
  };
}

export function presentToOthers(
  row: ShownTicket,
  names: Names,
  { isCitizen, today }: Pick<Onlooker, 'isCitizen' | 'today'>,
): TicketListed {
  return {
    ...presentFacts(row, names, today),
    title: row.publicTitle ?? maskPersonalData(row.title),
    body: row.publicBody ?? maskPersonalData(row.body),
    author: row.anonymous ? null : row.authorName,
    ...(row.repliedAt !== null && { repliedAt: row.repliedAt }),
    mine: false,
    actions: isCitizen ? ['support', 'follow'] : [],
  };
}

export interface Course {
  events: TicketEventRow[];
  reply: TicketReplyRow | null;
  rating: TicketRatingRow | null;
  uploads: string[];
  supported: boolean;
  following: boolean;
}

/** A ticket with its course: no member of staff is named, and notes stand only in the citizen's own view. */
export function presentTicket(row: TicketRow, course: Course, names: Names, onlooker: Onlooker): Ticket {
  const { isOwner } = onlooker;
  const { reply, rating, supported, following } = course;
  const until = reopenableUntil(row);
  const rated = rating !== null && rating.cycle === row.reopenings;
  const replyOffice = names.office(reply?.officeId ?? null);
  return {
    ...presentListed(row, names, onlooker, rated),
    ...(reply?.reviewedAt && {
      reply: {
        text: isOwner ? reply.publicText : maskPersonalData(reply.publicText),
        ...(replyOffice && { office: replyOffice }),
        at: reply.reviewedAt,
      },
    }),
    timeline: course.events.map((event) => presentStep(event, names, isOwner)),
    supported,
    following,
    ...(isOwner && row.place && { place: row.place }),
    ...(isOwner && course.uploads.length > 0 && { uploads: course.uploads }),
    ...(isOwner && row.refusal && row.state === 'not-accepted' && { refusal: row.refusal }),
    ...(isOwner && until !== null && row.state === 'closed' && { reopenUntil: until }),
    ...(isOwner && rating && { rating: presentRating(rating) }),
  };
}

export const presentRating = ({ level, comment, at }: TicketRatingRow) => ({ level, comment, at });

function presentStep({ at, event, officeId, publicNote }: TicketEventRow, names: Names, isOwner: boolean) {
  const office = names.office(officeId);
  return { at, event, ...(office && { office }), ...(isOwner && publicNote !== null && { note: publicNote }) };
}

export function presentMessage({ id, fromKind, officeId, text, at }: TicketMessageRow, names: Names): TicketMessage {
  const office = names.office(officeId);
  return { id, from: fromKind, ...(office && { office }), text, at };
}
