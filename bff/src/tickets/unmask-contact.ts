import type { StaffCaller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { TicketParts } from './parts.ts';
import { readerOf } from './read-staff-ticket.ts';
import { isConcerned, mayUnmask, reaches } from './ticket.policy.ts';
import { contactOf, ticketById } from './ticket.repository.ts';
import { ticketRefusals } from './tickets.failures.ts';

/** Reads contact and original words for a stated purpose; the citizen finds office and purpose among their accesses. */
export async function unmaskContact(
  { database, audit, offices, cipher }: TicketParts,
  staff: StaffCaller,
  ticketId: string,
  purpose: string,
): Promise<{ phone: string | null; title: string; body: string }> {
  const reader = await readerOf(offices, staff);
  const office = (await offices.find([staff.officeId])).get(staff.officeId)?.name ?? '';
  return database.write(async (manager) => {
    const ticket = await ticketById(manager, ticketId);
    if (!ticket || !reaches(staff, ticket)) throw platformRefusals.absent();
    if (isConcerned(reader, ticket)) throw ticketRefusals['reporter-protected']();
    if (!mayUnmask(reader, ticket)) throw platformRefusals['not-allowed']();
    const subject =
      ticket.citizenId === null
        ? { subjectKind: 'ticket', subjectId: ticketId }
        : { subjectKind: 'citizen', subjectId: ticket.citizenId };
    const details = { office, purpose, ticket: ticket.number };
    await audit.note(manager, { caller: staff, act: 'tickets/unmask', ...subject, details });
    const contact = await contactOf(manager, ticketId);
    const place = { table: 'ticket_contacts', row: ticketId, column: 'phone' };
    const { title, body } = ticket;
    return { phone: contact && cipher.open(contact.phone, place), title, body };
  });
}
