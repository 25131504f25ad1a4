import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

/** Closes a ticket after the call-back; the citizen has seven days to reopen it. */
export function closeTicket(parts: TicketParts, act: StaffAct, note: string): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'closing', ({ at }) => ({ change: { closedAt: at }, note }));
}
