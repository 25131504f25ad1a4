import { currentRuleSet, lastDayOf, limitOf } from '@minxin/shared/tickets/limits';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type Desk, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';
import type { TicketRow } from './ticket.entity.ts';
import { ticketRefusals } from './tickets.failures.ts';

/** Hands a ticket to its leading office; the first dispatch of a cycle starts the citizen's clock, later ones do not. */
export async function dispatchTicket(
  parts: TicketParts,
  act: StaffAct,
  { officeId, coOffices = [], note }: { officeId: string; coOffices?: string[] | undefined; note?: string | undefined },
): Promise<StaffTicket> {
  const wanted = [...new Set([officeId, ...coOffices])];
  return actAsStaff(parts, act, 'dispatch', async (desk) => {
    const { ticket, at } = desk;
    if ((await parts.offices.find(wanted)).size < wanted.length) throw ticketRefusals['unknown-office']();
    await refuseConcerned(parts, ticket, wanted);
    const clock = ticket.firstDispatchedAt === null ? startClock(desk) : {};
    const change = { officeId, coOffices: wanted.slice(1), dispatchedAt: at, ...clock };
    const isDesignated = ticket.returns >= (limitOf('return', ticket.kind).maxTimes ?? Infinity);
    return { change, note: isDesignated ? `指定办理。${note ?? ''}` : note };
  });
}

function startClock({ ticket, at, today, calendar }: Desk): Partial<TicketRow> {
  const due = lastDayOf(calendar, 'handle', ticket.kind, today);
  return { firstDispatchedAt: at, dueOn: due.day, dueProvisional: due.provisional, ruleSet: currentRuleSet };
}

// A report against the county itself still needs a handler; then only the county's own desk is ruled out.
async function refuseConcerned({ offices }: TicketParts, ticket: TicketRow, wanted: string[]): Promise<void> {
  const { kind, aboutOfficeId } = ticket;
  if (kind !== 'report' || aboutOfficeId === null) return;
  const about = (await offices.find([aboutOfficeId])).get(aboutOfficeId);
  const concerned = about?.parentId == null ? [aboutOfficeId] : await offices.subtree(aboutOfficeId);
  if (wanted.some((office) => concerned.includes(office))) throw ticketRefusals['office-concerned']();
}
