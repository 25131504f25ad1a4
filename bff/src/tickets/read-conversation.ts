import type { Consultation } from '@minxin/shared/consultations/consultation';
import type { CitizenCaller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { messagesOf } from './history.repository.ts';
import { namesOf } from './names.ts';
import type { TicketParts } from './parts.ts';
import { presentMessage } from './ticket.presenter.ts';
import { ticketById } from './ticket.repository.ts';
import { viewTicket } from './view-ticket.ts';

/** A citizen's own consultation, told as a conversation. */
export async function readConversation(parts: TicketParts, caller: CitizenCaller, id: string): Promise<Consultation> {
  const { read } = parts.database;
  const row = await ticketById(read, id);
  if (!row || row.kind !== 'consultation' || row.citizenId !== caller.id) throw platformRefusals.absent();
  const messages = await messagesOf(read, id);
  const officeIds = messages.map((message) => message.officeId);
  const names = await namesOf(parts.offices, officeIds, []);
  const view = await viewTicket(parts, row, caller, true);
  return { ...view, messages: messages.map((message) => presentMessage(message, names)) };
}
