import { canMove } from '@minxin/shared/tickets/states';
import { actAsCitizen, type CitizenAct } from './act-as-citizen.ts';
import { attachUploads } from './attach-uploads.ts';
import type { TicketParts } from './parts.ts';

/** Adds facts; where they were asked for, the ticket goes back to intake. */
export function supplementTicket(
  parts: TicketParts,
  act: CitizenAct,
  { text, uploads = [] }: { text: string; uploads?: string[] | undefined },
): Promise<void> {
  return actAsCitizen(parts, act, async (ticket, { at }, manager) => {
    await attachUploads(parts, manager, act.caller, { ticketId: ticket.id, uploads, at });
    return { move: canMove('supplement', ticket.state, ['citizen']) ? 'supplement' : 'addition', publicNote: text };
  });
}
