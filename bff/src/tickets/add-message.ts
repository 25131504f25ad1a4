import { canMove } from '@minxin/shared/tickets/states';
import { lastDayOf } from '@minxin/shared/tickets/limits';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import { addMessages } from './history.repository.ts';
import type { Moment, TicketParts } from './parts.ts';
import { newCycle, refuseTooLate } from './reopen-ticket.ts';
import type { Step } from './take-step.ts';
import type { TicketRow } from './ticket.entity.ts';

/** Says more in a consultation; after an answer the further question goes back to the office with a clock of its own. */
export function addMessage(parts: TicketParts, act: CitizenAct, text: string): Promise<void> {
  return actAsCitizen(parts, act, async (ticket, moment, manager) => {
    if (ticket.kind !== 'consultation') throw platformRefusals.absent();
    const step = stepOf(ticket, moment);
    const { at } = moment;
    await addMessages(manager, [{ id: newId(), ticketId: ticket.id, fromKind: 'citizen', officeId: null, text, at }]);
    return { ...step, publicNote: text };
  });
}

function stepOf(ticket: TicketRow, { today, at, calendar }: Moment): Step {
  if (canMove('supplement', ticket.state, ['citizen'])) return { move: 'supplement' };
  if (canMove('addition', ticket.state, ['citizen'])) return { move: 'addition' };
  refuseTooLate(ticket, today);
  const due = lastDayOf(calendar, 'handle', ticket.kind, today);
  const clock = { firstDispatchedAt: at, dispatchedAt: at, dueOn: due.day, dueProvisional: due.provisional };
  return { move: 'question', change: { ...newCycle(ticket), ...clock } };
}
