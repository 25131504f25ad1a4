import type { MoveName } from '@minxin/shared/tickets/states';
import { moves } from '@minxin/shared/tickets/states';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import type { EntityManager } from 'typeorm';
import type { Once, StaffCaller } from '../platform/caller.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { momentOf, type Moment, type TicketParts } from './parts.ts';
import { viewForStaff } from './read-staff-ticket.ts';
import { staleVersion, takeStep, type Step } from './take-step.ts';
import type { TicketRow } from './ticket.entity.ts';
import { partsIn, reaches } from './ticket.policy.ts';
import { ticketById } from './ticket.repository.ts';

export interface StaffAct {
  caller: StaffCaller;
  once: Once;
  ticketId: string;
  /** The version the member of staff saw. */
  version: number;
}

/** What a decision may look at and write beside its step. */
export interface Desk extends Moment {
  ticket: TicketRow;
  manager: EntityManager;
}

/**
 * Runs one act of staff on one ticket: within reach, in the right part, on the version they saw; step and audit link
 * stand or fall together. Answers the ticket as it is then.
 */
export async function actAsStaff(
  parts: TicketParts,
  { caller, once, ticketId, version }: StaffAct,
  move: MoveName,
  decide: (desk: Desk) => Promise<Omit<Step, 'move'>> | Omit<Step, 'move'>,
): Promise<StaffTicket> {
  const moment = await momentOf(parts);
  await writeOnce(parts.database, once, moment.at, async (manager) => {
    const ticket = await ticketById(manager, ticketId);
    if (!ticket || !reaches(caller, ticket)) throw platformRefusals.absent();
    const by: readonly string[] = moves[move].by;
    if (!partsIn(caller, ticket).some((role) => by.includes(role))) throw platformRefusals['not-allowed']();
    if (ticket.version !== version) throw staleVersion(ticket);
    const step = await decide({ ...moment, ticket, manager });
    const actor = { actorKind: 'staff', actorId: caller.id, actorName: caller.displayName.slice(0, 80) } as const;
    const changed = await takeStep(manager, parts, moment, ticket, actor, { ...step, move });
    const details = { version: changed.version, office: changed.officeId, state: changed.state };
    await parts.audit.note(manager, {
      caller,
      act: `tickets/${move}`,
      subjectKind: 'ticket',
      subjectId: ticketId,
      details,
    });
    return ticketId;
  });
  // What was done may have taken the ticket out of the caller's reach; they still see how it left.
  const row = (await ticketById(parts.database.read, ticketId))!;
  return viewForStaff(parts, parts.database.read, caller, row, moment);
}
