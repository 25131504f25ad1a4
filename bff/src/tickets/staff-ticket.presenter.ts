import { maskPersonalData, maskPhone } from '@minxin/shared/mask';
import { never } from '@minxin/shared/tickets/limits';
import type { StaffReply } from '@minxin/shared/tickets/reply';
import type { StaffTicket, StaffTicketListed } from '@minxin/shared/tickets/ticket';
import type { TicketEventRow, TicketMessageRow, TicketRatingRow, TicketReplyRow } from './history.entity.ts';
import type { TicketRow } from './ticket.entity.ts';
import { isConcerned, staffActions, type Reader, type StaffCircumstances } from './ticket.policy.ts';
import { presentFacts, presentMessage, presentRating, type Names } from './ticket.presenter.ts';

export function presentStaffListed(row: TicketRow, names: Names, today: string): StaffTicketListed {
  return {
    ...presentFacts(row, names, today),
    title: maskPersonalData(row.title),
    version: row.version,
    returns: row.returns,
    urged: row.urged,
    supervised: row.supervised,
    reopenings: row.reopenings,
    published: row.published,
    ...(row.nextStepOn !== never && { nextStepOn: row.nextStepOn }),
    lastActivityAt: row.lastActivityAt,
  };
}

export interface File {
  events: TicketEventRow[];
  replies: TicketReplyRow[];
  messages: TicketMessageRow[];
  rating: TicketRatingRow | null;
  uploads: string[];
  /** Opened only to be masked. */
  phone: string | null;
}

/** A ticket as staff work on it; who wrote it stays hidden from the office it is about. */
export function presentStaffTicket(
  row: TicketRow,
  file: File,
  names: Names,
  reader: Reader,
  around: Omit<StaffCircumstances, 'replyBy'>,
): StaffTicket {
  const wished = names.office(row.wishedOfficeId);
  const about = names.office(row.aboutOfficeId);
  const replyBy = file.replies.find((reply) => reply.reviewState === 'waiting')?.byId;
  return {
    ...presentStaffListed(row, names, around.today),
    body: maskPersonalData(row.body),
    ...(row.place && { place: row.place }),
    uploads: file.uploads,
    ...(wished && { wishedOffice: wished }),
    ...(about && { aboutOffice: about }),
    coOffices: row.coOffices.flatMap((id) => names.office(id) ?? []),
    citizen: isConcerned(reader, row)
      ? null
      : {
          name: row.anonymous ? null : row.authorName,
          phoneMasked: file.phone === null ? null : maskPhone(file.phone),
        },
    anonymous: row.anonymous,
    publicConsent: row.publicConsent,
    publicTitle: row.publicTitle,
    publicBody: row.publicBody,
    ruleSet: row.ruleSet,
    firstDispatchedAt: row.firstDispatchedAt,
    extendedOnce: row.extendedOnce,
    ...(row.refusal && { refusal: row.refusal }),
    replies: file.replies.map((reply) => presentReply(reply, names)),
    messages: file.messages.map((message) =>
      presentMessage({ ...message, text: maskPersonalData(message.text) }, names),
    ),
    ...(file.rating && { rating: presentRating(file.rating) }),
    timeline: file.events.map((event) => presentStep(event, names)),
    actions: staffActions(reader, row, { ...around, replyBy }),
  };
}

function presentReply(row: TicketReplyRow, names: Names): StaffReply {
  const { id, internalText, publicText, elements, byName, at, reviewState, reviewNote, reviewedAt } = row;
  const office = names.office(row.officeId);
  return {
    id,
    internalText,
    publicText,
    elements,
    by: byName,
    ...(office && { office }),
    at,
    reviewState,
    reviewer: row.reviewerName,
    reviewNote,
    reviewedAt,
  };
}

function presentStep(row: TicketEventRow, names: Names) {
  const office = names.office(row.officeId);
  return {
    at: row.at,
    event: row.event,
    from: row.fromState,
    to: row.toState,
    actor: row.actorKind,
    actorName: row.actorKind === 'staff' ? row.actorName : null,
    ...(office && { office }),
    note: row.note,
    publicNote: row.publicNote === null ? null : maskPersonalData(row.publicNote),
  };
}
