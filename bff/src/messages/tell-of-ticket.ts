import { nowText } from '../platform/clock.ts';
import type { MessageParts } from './message-parts.ts';
import type { TicketStep } from './message-words.ts';
import { sendMessage } from './send-message.ts';

/** What is heard of a ticket; ids, number and state, nothing anybody wrote. */
export interface TicketNews {
  ticketId: string;
  number: string;
  kind: string;
  citizenId: string | null;
  published: boolean;
}

const batch = 500;

/** Tells a ticket's citizen of a step; an answer and the end of a public ticket are told to its followers, too. */
export async function tellOfTicket(
  parts: MessageParts,
  step: TicketStep,
  news: TicketNews,
  deliveryId: string,
): Promise<void> {
  const { database, clock, followersOf } = parts;
  const { ticketId, number, kind, citizenId, published } = news;
  const at = nowText(clock);
  const params = { step, number, ticketId, ticketKind: kind };
  const message = { id: deliveryId, kind: 'ticket' as const, params, via: null, at };
  if (citizenId !== null) await database.write((manager) => sendMessage(parts, manager, [citizenId], message));
  if (!published || (step !== 'answered' && step !== 'closed')) return;
  const followers = (await followersOf(ticketId)).filter((id) => id !== citizenId);
  const told = { ...message, params: { ...params, part: 'follower' } };
  for (let from = 0; from < followers.length; from += batch)
    await database.write((manager) => sendMessage(parts, manager, followers.slice(from, from + batch), told));
}
