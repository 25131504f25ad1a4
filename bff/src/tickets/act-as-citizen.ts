import type { EntityManager } from 'typeorm';
import type { CitizenCaller, Once } from '../platform/caller.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { momentOf, type Moment, type TicketParts } from './parts.ts';
import { takeStep, type Step } from './take-step.ts';
import type { TicketRow } from './ticket.entity.ts';
import { ticketById } from './ticket.repository.ts';

export interface CitizenAct {
  caller: CitizenCaller;
  once: Once;
  ticketId: string;
}

/**
 * Runs one act of a citizen on their own ticket; anybody else's does not exist. `decide` refuses or says the step,
 * and may write beside it; undefined leaves the ticket as it is.
 */
export async function actAsCitizen(
  parts: TicketParts,
  { caller, once, ticketId }: CitizenAct,
  decide: (ticket: TicketRow, moment: Moment, manager: EntityManager) => Promise<Step | undefined> | Step | undefined,
): Promise<void> {
  const moment = await momentOf(parts);
  await writeOnce(parts.database, once, moment.at, async (manager) => {
    const ticket = await ticketById(manager, ticketId);
    if (!ticket || ticket.citizenId !== caller.id) throw platformRefusals.absent();
    const step = await decide(ticket, moment, manager);
    const actor = { actorKind: 'citizen', actorId: caller.id, actorName: null } as const;
    if (step) await takeStep(manager, parts, moment, ticket, actor, step);
    return ticketId;
  });
}
