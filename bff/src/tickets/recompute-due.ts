import { dayOf } from '@minxin/shared/moment';
import { lastDayOf } from '@minxin/shared/tickets/limits';
import { runningStates } from '@minxin/shared/tickets/states';
import type { TicketParts } from './parts.ts';
import { moveDueDay, provisionalTickets } from './ticket.repository.ts';

/**
 * Computes provisional last days again after a year of the calendar has been published. An extended ticket keeps
 * its day: that one was promised to the citizen by date.
 */
export async function recomputeDue({ database, offices }: TicketParts): Promise<void> {
  const calendar = await offices.calendar();
  await database.write(async (manager) => {
    for (const ticket of await provisionalTickets(manager)) {
      if (ticket.firstDispatchedAt === null || ticket.extendedOnce) continue;
      const from = dayOf(ticket.firstDispatchedAt);
      const due = lastDayOf(calendar, 'handle', ticket.kind, from, ticket.ruleSet ?? undefined);
      const follows = ticket.nextStepOn === ticket.dueOn && (runningStates as readonly string[]).includes(ticket.state);
      const nextStepOn = follows ? due.day : ticket.nextStepOn;
      await moveDueDay(manager, ticket.id, { dueOn: due.day, dueProvisional: due.provisional, nextStepOn });
    }
    database.changed('tickets');
  });
}
