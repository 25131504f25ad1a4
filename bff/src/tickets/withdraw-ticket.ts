import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import type { TicketParts } from './parts.ts';

/** Takes a ticket back before it is dispatched. */
export function withdrawTicket(parts: TicketParts, act: CitizenAct): Promise<void> {
  return actAsCitizen(parts, act, () => ({ move: 'withdrawal', change: { published: false } }));
}
