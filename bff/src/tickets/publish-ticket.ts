import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';
import { publicCopy } from './review-reply.ts';

/** Shows a reviewed copy on the board, or takes it off. */
export function publishTicket(
  parts: TicketParts,
  act: StaffAct,
  { publish, ...copy }: { publish: boolean; publicTitle?: string | undefined; publicBody?: string | undefined },
): Promise<StaffTicket> {
  if (publish) return actAsStaff(parts, act, 'publication', ({ ticket }) => ({ change: publicCopy(ticket, copy) }));
  return actAsStaff(parts, act, 'hiding', () => ({ change: { published: false } }));
}
