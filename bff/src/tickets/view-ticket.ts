import { dayOf } from '@minxin/shared/moment';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import type { Caller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { isPublic } from './board.repository.ts';
import { eventsOf, lastReply, ratingOf } from './history.repository.ts';
import { hasMark } from './mark.repository.ts';
import { namesOf } from './names.ts';
import { nowText } from '../platform/clock.ts';
import type { TicketParts } from './parts.ts';
import type { TicketRow } from './ticket.entity.ts';
import { presentTicket } from './ticket.presenter.ts';
import { ticketById } from './ticket.repository.ts';
import { uploadsOf } from './upload.repository.ts';

/** A ticket for this caller: public, or their own; otherwise it does not exist. */
export async function readTicket(parts: TicketParts, caller: Caller, id: string): Promise<Ticket> {
  const row = await ticketById(parts.database.read, id);
  if (!row || !(isPublic(row) || isOwner(caller, row))) throw platformRefusals.absent();
  return viewTicket(parts, row, caller, isOwner(caller, row));
}

export const isOwner = (caller: Caller, { citizenId }: Pick<TicketRow, 'citizenId'>): boolean =>
  caller.kind === 'citizen' && caller.id === citizenId;

/** A row with its course, as its owner or a stranger reads it. */
export async function viewTicket(
  { database, offices, clock }: TicketParts,
  row: TicketRow,
  caller: Caller,
  asOwner: boolean,
): Promise<Ticket> {
  const { read } = database;
  const marked = (mark: 'support' | 'follow') =>
    caller.kind === 'citizen' ? hasMark(read, mark, row.id, caller.id) : Promise.resolve(false);
  const [events, reply, rating, uploads, supported, following] = await Promise.all([
    eventsOf(read, row.id),
    lastReply(read, row.id, 'passed'),
    ratingOf(read, row.id),
    uploadsOf(read, row.id),
    marked('support'),
    marked('follow'),
  ]);
  const mentioned = [row.officeId, row.wishedOfficeId, reply?.officeId ?? null, ...events.map((each) => each.officeId)];
  const names = await namesOf(offices, mentioned, [row.regionCode]);
  return presentTicket(row, { events, reply, rating, uploads, supported, following }, names, {
    isOwner: asOwner,
    isCitizen: caller.kind === 'citizen',
    today: dayOf(nowText(clock)),
  });
}
