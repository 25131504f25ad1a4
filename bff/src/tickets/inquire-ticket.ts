import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

/** Asks the citizen for more facts; no clock runs until they answer. */
export function inquireTicket(parts: TicketParts, act: StaffAct, question: string): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'inquiry', ({ ticket }) => ({
    change: { intakeOfficeId: ticket.intakeOfficeId ?? act.caller.officeId },
    officeId: act.caller.officeId,
    publicNote: question,
  }));
}
