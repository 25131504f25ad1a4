import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import type { TicketParts } from './parts.ts';
import type { TicketRow } from './ticket.entity.ts';
import { reopenableUntil } from './ticket.policy.ts';
import { ticketRefusals } from './tickets.failures.ts';

/** Reopens under the same number; a new cycle with a new clock begins at its first dispatch. */
export function reopenTicket(parts: TicketParts, act: CitizenAct, reason: string): Promise<void> {
  return actAsCitizen(parts, act, (ticket, { today }) => {
    refuseTooLate(ticket, today);
    return {
      move: 'reopening',
      publicNote: reason,
      change: { ...newCycle(ticket), dueOn: null, firstDispatchedAt: null },
    };
  });
}

export function refuseTooLate(ticket: TicketRow, today: string): void {
  const until = reopenableUntil(ticket);
  if (ticket.state === 'closed' && until !== null && today > until) throw ticketRefusals['reopen-too-late']();
}

/** What an unanswered ticket has forgotten of its last cycle. */
export const newCycle = ({ reopenings }: TicketRow): Partial<TicketRow> => ({
  reopenings: reopenings + 1,
  repliedOn: null,
  closedAt: null,
  extendedOnce: false,
  dueProvisional: false,
});
