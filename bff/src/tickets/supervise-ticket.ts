import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

/** Puts a ticket under supervision. */
export function superviseTicket(parts: TicketParts, act: StaffAct, note: string): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'supervision', () => ({ change: { supervised: true }, note }));
}
