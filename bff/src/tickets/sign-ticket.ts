import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

/** Takes a dispatched ticket over for the office. */
export function signTicket(parts: TicketParts, act: StaffAct): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'signature', () => ({}));
}
