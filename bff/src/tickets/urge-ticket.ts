import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

/** Urges the office that has the ticket; counted. */
export function urgeTicket(parts: TicketParts, act: StaffAct, note: string): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'urging', ({ ticket }) => ({ change: { urged: ticket.urged + 1 }, note }));
}
