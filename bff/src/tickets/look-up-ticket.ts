import type { Ticket } from '@minxin/shared/tickets/ticket';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { TicketParts } from './parts.ts';
import { isReceiptOf } from './receipt.ts';
import { ticketByNumber } from './ticket.repository.ts';
import { viewTicket } from './view-ticket.ts';

/** The course of a ticket for whoever holds its receipt; a wrong number and a wrong receipt cost and answer the same. */
export async function lookUpTicket(parts: TicketParts, number: string, receipt: string): Promise<Ticket> {
  const row = await ticketByNumber(parts.database.read, number);
  const isRight = isReceiptOf(parts.cipher, row?.id ?? 'nobody', receipt);
  if (!row || !isRight) throw platformRefusals.absent();
  const view = await viewTicket(parts, row, { kind: 'guest' }, true);
  return { ...view, mine: false, actions: [] };
}
