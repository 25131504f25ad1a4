import { addWorkingDays } from '@minxin/shared/offices/working-days';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';
import { ticketRefusals } from './tickets.failures.ts';

/** Puts the last day off once, counted from the old one; the citizen reads why and until when. */
export function extendTicket(
  parts: TicketParts,
  act: StaffAct,
  { days, reason }: { days: number; reason: string },
): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'extension', ({ ticket, calendar, today }) => {
    const { dueOn, extendedOnce } = ticket;
    if (extendedOnce) throw ticketRefusals['extended-before']();
    if (dueOn === null) throw ticketRefusals['wrong-state']({ extra: { state: ticket.state } });
    if (today > dueOn) throw ticketRefusals['extension-too-late']();
    const due = addWorkingDays(calendar, dueOn, days);
    return {
      change: {
        dueOn: due.day,
        dueProvisional: due.provisional || ticket.dueProvisional,
        extendedOnce: true,
        nextStepOn: due.day,
      },
      publicNote: `办理期限延长至${due.day}。${reason}`,
    };
  });
}
