import type { Page } from '@minxin/shared/page';
import type { TicketQueue } from '@minxin/shared/tickets/queues';
import type { TicketKind } from '@minxin/shared/tickets/states';
import type { StaffTicket, StaffTicketListed } from '@minxin/shared/tickets/ticket';
import type { EntityManager } from 'typeorm';
import type { StaffCaller } from '../platform/caller.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { eventsOf, messagesOf, ratingOf, repliesOf } from './history.repository.ts';
import { namesOf } from './names.ts';
import { momentOf, type Moment, type TicketParts } from './parts.ts';
import { isFinished, queuePage } from './queue.repository.ts';
import { presentStaffListed, presentStaffTicket } from './staff-ticket.presenter.ts';
import type { TicketRow } from './ticket.entity.ts';
import { reaches, type Reader } from './ticket.policy.ts';
import { contactOf, ticketById } from './ticket.repository.ts';
import { uploadsOf } from './upload.repository.ts';

/** One page of a tray within the caller's reach. */
export async function listQueue(
  parts: TicketParts,
  staff: StaffCaller,
  asked: {
    queue: TicketQueue;
    office?: string | undefined;
    kind?: TicketKind | undefined;
    q?: string | undefined;
    limit: number;
    cursor?: string | undefined;
  },
): Promise<Page<StaffTicketListed>> {
  const { queue, limit, cursor, office } = asked;
  const { today } = await momentOf(parts);
  const rows = await queuePage(parts.database.read, {
    staff,
    queue,
    today,
    offices: office === undefined ? undefined : await parts.offices.subtree(office),
    kind: asked.kind,
    words: asked.q,
    limit,
    after: cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']),
  });
  const officeIds = rows.flatMap((row) => [row.officeId, row.wishedOfficeId]);
  const regionCodes = rows.map((row) => row.regionCode);
  const names = await namesOf(parts.offices, officeIds, regionCodes);
  const sort = (row: TicketRow) => (isFinished(queue) ? row.lastActivityAt : row.nextStepOn);
  return pageFrom(
    rows,
    limit,
    (row) => [sort(row), row.id],
    (row) => presentStaffListed(row, names, today),
  );
}

/** One ticket with its file; the reading is noted with it. */
export async function readStaffTicket(parts: TicketParts, staff: StaffCaller, id: string): Promise<StaffTicket> {
  const moment = await momentOf(parts);
  return parts.database.write(async (manager) => {
    const row = await ticketById(manager, id);
    if (!row || !reaches(staff, row)) throw platformRefusals.absent();
    const view = await viewForStaff(parts, manager, staff, row, moment);
    // Last, because the chain of the log lets only one writer through at a time.
    await parts.audit.note(manager, { caller: staff, act: 'tickets/read', subjectKind: 'ticket', subjectId: id });
    return view;
  });
}

/** A row with its whole file as this member of staff may see it. */
export async function viewForStaff(
  { offices, cipher }: TicketParts,
  manager: EntityManager,
  staff: StaffCaller,
  row: TicketRow,
  { calendar, today }: Moment,
): Promise<StaffTicket> {
  const events = await eventsOf(manager, row.id);
  const replies = await repliesOf(manager, row.id);
  const messages = await messagesOf(manager, row.id);
  const rating = await ratingOf(manager, row.id);
  const uploads = await uploadsOf(manager, row.id);
  const contact = await contactOf(manager, row.id);
  const phone = contact && cipher.open(contact.phone, { table: 'ticket_contacts', row: row.id, column: 'phone' });
  const ownIds = [row.officeId, row.wishedOfficeId, row.aboutOfficeId, ...row.coOffices];
  const pastIds = [...events, ...replies, ...messages].map((each) => each.officeId);
  const names = await namesOf(offices, [...ownIds, ...pastIds], [row.regionCode]);
  const file = { events, replies, messages, rating, uploads, phone };
  return presentStaffTicket(row, file, names, await readerOf(offices, staff), { calendar, today });
}

/** The member of staff with the offices above their own; the county itself counts only for who works in it. */
export async function readerOf(offices: TicketParts['offices'], staff: StaffCaller): Promise<Reader> {
  const path = (await offices.find([staff.officeId])).get(staff.officeId)?.path ?? '';
  const [root, ...below] = path.split('/').filter((each) => each !== '');
  return { staff, lineage: staff.officeId === root ? [root] : below };
}
