import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';
import { mayReturn } from './ticket.policy.ts';
import { ticketRefusals } from './tickets.failures.ts';

/** Gives a ticket back in time, with reason and basis; the citizen's clock runs on, and the fourth return is refused. */
export function returnTicket(
  parts: TicketParts,
  act: StaffAct,
  { reason, basis }: { reason: string; basis: string },
): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'return', ({ ticket, calendar, today }) => {
    if (ticket.state === 'dispatched') {
      const answer = mayReturn(ticket, calendar, today);
      if (answer === 'no-more') throw ticketRefusals['no-more-returns']();
      if (answer === 'too-late') throw ticketRefusals['return-too-late']();
    }
    return {
      change: { returns: ticket.returns + 1, officeId: null, coOffices: [] },
      officeId: ticket.officeId,
      note: `${reason}\n依据：${basis}`,
    };
  });
}
