import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import type { TicketParts } from './parts.ts';
import { staleVersion } from './take-step.ts';
import { changeTicket } from './ticket.repository.ts';

/** Allows a public copy, or takes the consent back, which removes the copy at once. */
export function changeConsent(parts: TicketParts, act: CitizenAct, isPublic: boolean): Promise<void> {
  return actAsCitizen(parts, act, async (ticket, _, manager) => {
    const publicConsent = isPublic && ticket.kind !== 'report';
    if (publicConsent === ticket.publicConsent) return undefined;
    if (ticket.published) return { move: 'hiding', change: { publicConsent, published: false } };
    if (!(await changeTicket(manager, ticket.id, ticket.version, { publicConsent }))) throw staleVersion(ticket);
    return undefined;
  });
}
