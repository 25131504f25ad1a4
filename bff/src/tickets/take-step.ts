import { nextStepDay } from '@minxin/shared/tickets/limits';
import { moves, stateAfter, type MoveName, type TicketEvent } from '@minxin/shared/tickets/states';
import type { EntityManager } from 'typeorm';
import { newId } from '../platform/ids.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { addEvents } from './history.repository.ts';
import type { TicketEventRow } from './history.entity.ts';
import type { Moment, TicketParts } from './parts.ts';
import type { TicketRow } from './ticket.entity.ts';
import { changeTicket } from './ticket.repository.ts';
import { happeningName, type TicketHappening } from './tickets.events.ts';
import { ticketRefusals } from './tickets.failures.ts';

export type Actor = Pick<TicketEventRow, 'actorKind' | 'actorId' | 'actorName'>;

export interface Step {
  move: MoveName;
  /** Instead of the event the move is named for. */
  event?: TicketEvent;
  change?: Partial<TicketRow>;
  /** The office the hop concerns; the ticket's own when absent. */
  officeId?: string | null;
  note?: string | null | undefined;
  publicNote?: string | null | undefined;
}

/** The only way in which a ticket changes: one move of the table, on the version that was read, with its hop and event. */
export async function takeStep(
  manager: EntityManager,
  { outbox }: Pick<TicketParts, 'outbox'>,
  { at, today, calendar }: Moment,
  ticket: TicketRow,
  actor: Actor,
  step: Step,
): Promise<TicketRow> {
  const state = stateAfter(step.move, ticket.state);
  if (state === undefined)
    throw ticketRefusals['wrong-state']({ extra: { state: ticket.state, version: ticket.version } });
  const changed = { ...ticket, ...step.change, state };
  const change = {
    ...step.change,
    state,
    lastActivityAt: at,
    nextStepOn: state === ticket.state ? changed.nextStepOn : nextStepDay(calendar, state, changed, today),
  };
  if (!(await changeTicket(manager, ticket.id, ticket.version, change))) throw staleVersion(ticket);
  const officeId = step.officeId !== undefined ? step.officeId : changed.officeId;
  const hop: TicketEventRow = {
    id: newId(),
    ticketId: ticket.id,
    event: step.event ?? moves[step.move].event,
    fromState: ticket.state,
    toState: state,
    ...actor,
    officeId,
    note: step.note ?? null,
    publicNote: step.publicNote ?? null,
    at,
  };
  await addEvents(manager, [hop]);
  const payload: TicketHappening = {
    ticketId: ticket.id,
    number: ticket.number,
    kind: changed.kind,
    event: hop.event,
    from: ticket.state,
    state,
    citizenId: ticket.citizenId,
    officeId,
    published: changed.published,
    at,
  };
  await outbox.record(manager, { name: happeningName(hop.event), payload });
  return { ...ticket, ...change, version: ticket.version + 1 };
}

/** Somebody else changed the ticket since it was read. */
export const staleVersion = ({ version, state }: TicketRow) =>
  platformRefusals['stale-version']({ extra: { version, state } });
