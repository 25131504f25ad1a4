import { maskName } from '@minxin/shared/mask';
import { nextStepDay } from '@minxin/shared/tickets/limits';
import type { TicketKind } from '@minxin/shared/tickets/states';
import type { Place } from '@minxin/shared/tickets/ticket';
import type { CitizenCaller, Once } from '../platform/caller.ts';
import { newId } from '../platform/ids.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { attachUploads } from './attach-uploads.ts';
import { addEvents, addMessages } from './history.repository.ts';
import { momentOf, type Moment, type TicketParts } from './parts.ts';
import type { TicketRow } from './ticket.entity.ts';
import { addContacts, addTickets, numberOf, reserveNumbers } from './ticket.repository.ts';
import { happeningName, type TicketHappening } from './tickets.events.ts';
import { ticketRefusals } from './tickets.failures.ts';

export interface NewTicket {
  kind: TicketKind;
  title: string;
  body: string;
  public: boolean;
  anonymous?: boolean | undefined;
  wishedOfficeId?: string | undefined;
  aboutOfficeId?: string | null | undefined;
  regionCode?: string | undefined;
  place?: Place | undefined;
  contactPhone?: string | undefined;
  uploads?: string[] | undefined;
}

/** Takes a ticket in and gives it its number; the same key and body give the same ticket. Answers its id. */
export async function submitTicket(
  parts: TicketParts,
  citizen: CitizenCaller,
  once: Once,
  given: NewTicket,
): Promise<string> {
  await refuseUnknown(parts, given);
  const moment = await momentOf(parts);
  return writeOnce(parts.database, once, moment.at, async (manager) => {
    const number = numberOf(moment.today, await reserveNumbers(manager, moment.today, 1));
    const row = newRow(given, citizen, number, moment);
    await addTickets(manager, [row]);
    const { uploads = [] } = given;
    await attachUploads(parts, manager, citizen, { ticketId: row.id, uploads, at: moment.at });
    if (given.contactPhone !== undefined) {
      const place = { table: 'ticket_contacts', row: row.id, column: 'phone' };
      await addContacts(manager, [{ ticketId: row.id, phone: parts.cipher.seal(given.contactPhone, place) }]);
    }
    const actor = { actorKind: 'citizen', actorId: citizen.id, actorName: null } as const;
    const hop = { fromState: null, toState: row.state, officeId: null, note: null, publicNote: null, at: moment.at };
    await addEvents(manager, [{ id: newId(), ticketId: row.id, event: 'submitted', ...actor, ...hop }]);
    if (given.kind === 'consultation') {
      const opening = { id: newId(), ticketId: row.id, fromKind: 'citizen', officeId: null } as const;
      await addMessages(manager, [{ ...opening, text: given.body, at: moment.at }]);
    }
    const payload: TicketHappening = {
      ticketId: row.id,
      number,
      kind: row.kind,
      event: 'submitted',
      from: null,
      state: row.state,
      citizenId: citizen.id,
      officeId: null,
      published: false,
      at: moment.at,
    };
    await parts.outbox.record(manager, { name: happeningName('submitted'), payload });
    return row.id;
  });
}

async function refuseUnknown({ offices }: TicketParts, given: NewTicket): Promise<void> {
  const wanted = [given.wishedOfficeId, given.aboutOfficeId].filter((each) => each != null);
  if ((await offices.find(wanted)).size < new Set(wanted).size) throw ticketRefusals['unknown-office']();
  const { regionCode } = given;
  if (regionCode !== undefined && (await offices.findRegions([regionCode])).size === 0) {
    throw ticketRefusals['unknown-region']();
  }
}

function newRow(given: NewTicket, citizen: CitizenCaller, number: string, { at, today, calendar }: Moment): TicketRow {
  const { kind, title, body } = given;
  return {
    ...blankTicket,
    id: newId(),
    number,
    kind,
    title,
    body,
    wishedOfficeId: given.wishedOfficeId ?? null,
    aboutOfficeId: given.aboutOfficeId ?? null,
    regionCode: given.regionCode ?? null,
    place: given.place ?? null,
    citizenId: citizen.id,
    authorName: maskName(citizen.displayName),
    anonymous: given.anonymous ?? false,
    publicConsent: given.public && kind !== 'report',
    submittedAt: at,
    nextStepOn: nextStepDay(calendar, 'submitted', { kind, dueOn: null }, today),
    lastActivityAt: at,
  };
}

/** What a ticket is before anything has happened to it. */
export const blankTicket = {
  sourceId: null,
  state: 'submitted',
  officeId: null,
  coOffices: [],
  wishedOfficeId: null,
  aboutOfficeId: null,
  intakeOfficeId: null,
  regionCode: null,
  place: null,
  citizenId: null,
  authorName: null,
  anonymous: false,
  publicConsent: false,
  publicTitle: null,
  publicBody: null,
  published: false,
  firstDispatchedAt: null,
  dispatchedAt: null,
  dueOn: null,
  dueProvisional: false,
  ruleSet: null,
  extendedOnce: false,
  returns: 0,
  reopenings: 0,
  urged: 0,
  supervised: false,
  repliedAt: null,
  repliedOn: null,
  closedAt: null,
  refusal: null,
  supports: 0,
  version: 1,
} as const satisfies Partial<TicketRow>;
