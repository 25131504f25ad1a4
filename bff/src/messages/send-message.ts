import type { PushTopic } from '@minxin/shared/messages/message';
import type { EntityManager } from 'typeorm';
import type { MessageParts } from './message-parts.ts';
import { addMessages, allowing, type MessageForMany } from './messages.repository.ts';

/** Something to be delivered outside the app, to one person. */
export interface PushDue {
  citizenId: string;
  messageId: string;
  topic: PushTopic;
}
export const pushDue = 'messages/push-due';

const topics = { announcement: 'notices', digest: 'notices', ticket: 'tickets', booking: 'bookings' } as const;

/**
 * Puts one message into many inboxes in the caller's transaction, once each however often it is called; who allows it
 * is also told outside the app.
 */
export async function sendMessage(
  { outbox, push }: Pick<MessageParts, 'outbox' | 'push'>,
  manager: EntityManager,
  citizenIds: readonly string[],
  message: MessageForMany,
): Promise<void> {
  const added = await addMessages(manager, citizenIds, message);
  const topic = topics[message.kind];
  if (!push?.templates[topic]) return;
  for (const citizenId of await allowing(manager, topic, added)) {
    const payload: PushDue = { citizenId, messageId: message.id, topic };
    await outbox.record(manager, { name: pushDue, payload });
  }
}
