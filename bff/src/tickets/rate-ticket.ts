import { canMove } from '@minxin/shared/tickets/states';
import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import { addRating } from './history.repository.ts';
import type { TicketParts } from './parts.ts';
import { ticketRefusals } from './tickets.failures.ts';

// 1 to 3 is satisfied; 4 and 5 leave the ticket open for the citizen to reopen and for the call-back.
const satisfied = 3;

/** Rates an answer, once for each cycle; a satisfied citizen closes the ticket by it. */
export function rateTicket(
  parts: TicketParts,
  act: CitizenAct,
  { level, comment }: { level: number; comment?: string | undefined },
): Promise<void> {
  return actAsCitizen(parts, act, async (ticket, { at }, manager) => {
    const closes = level <= satisfied && canMove('satisfaction', ticket.state, ['citizen']);
    if (canMove('rating', ticket.state, ['citizen'])) {
      const rating = { ticketId: ticket.id, cycle: ticket.reopenings, level, comment: comment ?? null, at };
      if (!(await addRating(manager, rating))) throw ticketRefusals['rated-before']();
    }
    return closes ? { move: 'satisfaction', change: { closedAt: at } } : { move: 'rating' };
  });
}
