import type { Language } from '@minxin/shared/language';
import type { Message } from '@minxin/shared/messages/message';
import type { Page } from '@minxin/shared/page';
import type { EntityManager } from 'typeorm';
import { nowText } from '../platform/clock.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { answerPush, readPush } from './answer-push.ts';
import { composeMessages } from './compose-messages.ts';
import { forgetOldMessages } from './forget-old.ts';
import type { MessageParts } from './message-parts.ts';
import { bookingSteps, ticketSteps } from './message-words.ts';
import {
  countUnread,
  foldMessages,
  inboxPage,
  markRead,
  messageOf,
  removeMessage,
  type MessageForMany,
} from './messages.repository.ts';
import { pushMessage } from './push-message.ts';
import { pushDue, sendMessage, type PushDue } from './send-message.ts';
import { tellOfBooking, type BookingNews } from './tell-of-booking.ts';
import { tellOfTicket, type TicketNews } from './tell-of-ticket.ts';

export type { NamedColumn } from './compose-messages.ts';

/** The inbox of citizens, and what may reach them outside the app. */
export interface Messages {
  page(
    citizenId: string,
    query: { limit: number; cursor?: string | undefined },
    language: Language,
  ): Promise<Page<Message>>;
  unread(citizenId: string): Promise<number>;
  /** Marks one message as read. */
  markRead(citizenId: string, id: string): Promise<void>;
  markAllRead(citizenId: string): Promise<void>;
  remove(citizenId: string, id: string): Promise<void>;
  readPush(citizenId: string): ReturnType<typeof readPush>;
  answerPush(citizenId: string, answers: Parameters<typeof answerPush>[2]): ReturnType<typeof readPush>;
  /** Puts one message into these inboxes in the caller's transaction, once each. */
  send(manager: EntityManager, citizenIds: readonly string[], message: MessageForMany): Promise<void>;
  /** Takes unread messages that one more replaces out of these inboxes, in the caller's transaction. */
  fold(manager: EntityManager, citizenIds: readonly string[], ids: readonly string[], via: string): Promise<void>;
  /** Deletes what is past its time; for a job. */
  forgetOld(): Promise<void>;
}

export function createMessages(parts: MessageParts): Messages {
  const { database, clock, outbox, naming } = parts;
  for (const step of ticketSteps)
    outbox.on<TicketNews>(`tickets/${step}`, 'messages', (news, id) => tellOfTicket(parts, step, news, id));
  for (const step of bookingSteps)
    outbox.on<BookingNews>(`bookings/${step}`, 'messages', (news, id) => tellOfBooking(parts, step, news, id));
  outbox.on<PushDue>(pushDue, 'messages', (due) => pushMessage(parts, due));
  return {
    async page(citizenId, { limit, cursor }, language) {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const rows = await inboxPage(database.read, citizenId, { limit, after });
      const cut = pageFrom(
        rows,
        limit,
        (row) => [row.at, row.id],
        (row) => row,
      );
      return { ...cut, items: await composeMessages(naming, cut.items, language) };
    },
    unread: (citizenId) => countUnread(database.read, citizenId),
    async markRead(citizenId, id) {
      if (!(await messageOf(database.read, citizenId, id))) throw platformRefusals.absent();
      await database.write((manager) => markRead(manager, citizenId, nowText(clock), id));
    },
    markAllRead: (citizenId) => database.write((manager) => markRead(manager, citizenId, nowText(clock))),
    async remove(citizenId, id) {
      if (!(await database.write((manager) => removeMessage(manager, citizenId, id)))) throw platformRefusals.absent();
    },
    readPush: (citizenId) => readPush(parts, citizenId),
    answerPush: (citizenId, answers) => answerPush(parts, citizenId, answers),
    send: (manager, citizenIds, message) => sendMessage(parts, manager, citizenIds, message),
    fold: foldMessages,
    forgetOld: () => forgetOldMessages(parts),
  };
}
