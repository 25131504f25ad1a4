import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import type { TicketParts } from './parts.ts';

/** Objects to not being accepted: intake has to look again. */
export function objectToRefusal(parts: TicketParts, act: CitizenAct, reason: string): Promise<void> {
  return actAsCitizen(parts, act, () => ({ move: 'objection', publicNote: reason }));
}
