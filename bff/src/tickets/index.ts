import type { TicketKind } from '@minxin/shared/tickets/states';
import type { Page } from '@minxin/shared/page';
import type { Consultation } from '@minxin/shared/consultations/consultation';
import type { CreatedTicket, Ticket, TicketListed } from '@minxin/shared/tickets/ticket';
import type { EntityManager } from 'typeorm';
import type { Caller, CitizenCaller, Once } from '../platform/caller.ts';
import type { Findable } from '../platform/searchable.ts';
import { addHistories } from './add-histories.ts';
import { letDeskIn } from './attach-uploads.ts';
import { addMessage } from './add-message.ts';
import { lastAnsweredOn, longestWaiting, type WaitingTicket } from './answers.repository.ts';
import type { CitizenAct } from './act-as-citizen.ts';
import { changeConsent } from './change-consent.ts';
import { findSimilar, type SimilarTicket } from './find-similar.ts';
import type { TicketHistory } from './history-row.ts';
import { importTickets, type ImportOutcome, type ImportSettings } from './import-tickets.ts';
import { latestPublic } from './latest-public.ts';
import { listFollowed, listMine, listPublic } from './list-tickets.ts';
import { lookUpTicket } from './look-up-ticket.ts';
import { followersOf } from './mark.repository.ts';
import { markTicket, type Marked } from './mark-ticket.ts';
import { measureTickets, type Figures } from './measure-tickets.ts';
import { objectToRefusal } from './object-to-refusal.ts';
import { momentOf, type TicketParts } from './parts.ts';
import { rateTicket } from './rate-ticket.ts';
import { readConversation } from './read-conversation.ts';
import { receiptOf } from './receipt.ts';
import { recomputeDue } from './recompute-due.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { findableTickets } from './show-to-search.ts';
import { staffDesk, type StaffDesk } from './staff-desk.ts';
import { submitTicket, type NewTicket } from './submit-ticket.ts';
import { supplementTicket } from './supplement-ticket.ts';
import { withdrawTicket } from './withdraw-ticket.ts';
import { readTicket } from './view-ticket.ts';

export type { CitizenAct } from './act-as-citizen.ts';
export type { PastEvent, TicketHistory } from './history-row.ts';
export type { ImportSettings } from './import-tickets.ts';
export { runsOf } from './find-similar.ts';

/** The ticket engine: everything about tickets, whoever shows them. */
export interface Tickets {
  findable: Findable;
  staff: StaffDesk;
  /** Takes a ticket in; the receipt stands in this answer alone. */
  submit(caller: CitizenCaller, once: Once, given: NewTicket): Promise<CreatedTicket>;
  /** A public ticket, or the caller's own; anything else does not exist. */
  read(caller: Caller, id: string): Promise<Ticket>;
  /** The caller's own consultation with its conversation. */
  readConversation(caller: CitizenCaller, id: string): Promise<Consultation>;
  page(caller: Caller, filter: Parameters<typeof listPublic>[2]): Promise<Page<TicketListed>>;
  pageMine(
    caller: CitizenCaller,
    filter: { cursor?: string | undefined; limit: number; kind?: TicketKind | undefined },
  ): Promise<Page<TicketListed>>;
  followed(caller: CitizenCaller): Promise<TicketListed[]>;
  /** Hints while typing, at most five. */
  similar(words: string): Promise<SimilarTicket[]>;
  lookUp(number: string, receipt: string): Promise<Ticket>;
  supplement(act: CitizenAct, given: { text: string; uploads?: string[] | undefined }): Promise<void>;
  object(act: CitizenAct, reason: string): Promise<void>;
  rate(act: CitizenAct, given: { level: number; comment?: string | undefined }): Promise<void>;
  reopen(act: CitizenAct, reason: string): Promise<void>;
  withdraw(act: CitizenAct): Promise<void>;
  changeConsent(act: CitizenAct, isPublic: boolean): Promise<void>;
  say(act: CitizenAct, text: string): Promise<void>;
  mark(caller: CitizenCaller, id: string, mark: 'support' | 'follow', on: boolean): Promise<Marked>;
  measure(period: { from: string; to: string; office?: string | undefined }): Promise<Figures>;
  /** The newest tickets of a citizen, for their home page. */
  mine(citizen: CitizenCaller, limit: number): Promise<TicketListed[]>;
  /** The newest public tickets, as a guest reads them. */
  latestPublic(limit: number): Promise<TicketListed[]>;
  /** For each of these offices the oldest open ticket that is past its day or older than an instant. */
  longestWaiting(asked: { offices: readonly string[]; today: string; before: string }): Promise<WaitingTicket[]>;
  /** The day on which an answer last reached a citizen. */
  lastAnsweredOn(): Promise<string | null>;
  /** Citizens who want to hear of a ticket. */
  followers(ticketId: string): Promise<string[]>;
  /** Adds tickets in any state with their history, in the caller's transaction. */
  importMany(manager: EntityManager, rows: TicketHistory[]): Promise<{ added: number; unchanged: number }>;
  /** Brings one batch of an older board in. */
  import(settings: ImportSettings, batch: readonly unknown[]): Promise<ImportOutcome>;
}

export function createTickets(parts: TicketParts): Tickets {
  const { database, cipher, outbox } = parts;
  letDeskIn(parts);
  outbox.on('offices/calendar-published', 'tickets', () => recomputeDue(parts));
  return {
    findable: findableTickets,
    staff: staffDesk(parts),
    async submit(caller, once, given) {
      const id = await submitTicket(parts, caller, once, given);
      return { ...(await readTicket(parts, caller, id)), receipt: receiptOf(cipher, id) };
    },
    read: (caller, id) => readTicket(parts, caller, id),
    readConversation: (caller, id) => readConversation(parts, caller, id),
    page: (caller, filter) => listPublic(parts, caller, filter),
    pageMine: (caller, filter) => listMine(parts, caller, filter),
    followed: (caller) => listFollowed(parts, caller),
    similar: (words) => findSimilar(database.read, words),
    lookUp: (number, receipt) => lookUpTicket(parts, number, receipt),
    supplement: (act, given) => supplementTicket(parts, act, given),
    object: (act, reason) => objectToRefusal(parts, act, reason),
    rate: (act, given) => rateTicket(parts, act, given),
    reopen: (act, reason) => reopenTicket(parts, act, reason),
    withdraw: (act) => withdrawTicket(parts, act),
    changeConsent: (act, isPublic) => changeConsent(parts, act, isPublic),
    say: (act, text) => addMessage(parts, act, text),
    mark: (caller, id, mark, on) => markTicket(parts, caller, id, mark, on),
    measure: (period) => measureTickets(parts, period),
    mine: async (caller, limit) => (await listMine(parts, caller, { limit })).items,
    latestPublic: (limit) => latestPublic(parts, limit),
    longestWaiting: (asked) => longestWaiting(database.read, asked),
    lastAnsweredOn: () => lastAnsweredOn(database.read),
    followers: (ticketId) => followersOf(database.read, ticketId),
    importMany: async (manager, rows) => addHistories(parts, manager, await momentOf(parts), rows),
    import: (settings, batch) => importTickets(parts, settings, batch),
  };
}
