import type { MessageKind, PushTopic } from '@minxin/shared/messages/message';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** What a message is composed from when it is read: ids, numbers and codes, never text that somebody wrote. */
export type MessageParams = Readonly<Record<string, string>>;

/** One message of one citizen; person and id are the key, so that the same cause makes one message. */
export interface MessageRow {
  citizenId: string;
  id: string;
  kind: MessageKind;
  params: MessageParams;
  /** The subscription it came by, as `kind:target`. */
  via: string | null;
  at: string;
  readAt: string | null;
}
export const messageSchema = new EntitySchema<MessageRow>({
  name: 'message',
  tableName: 'messages',
  columns: {
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    id: { ...idColumn, primary: true },
    kind: varchar(20),
    params: jsonColumn,
    via: { ...varchar(80), nullable: true },
    at: instantColumn,
    readAt: { ...instantColumn, name: 'read_at', nullable: true },
  },
  indices: [
    { name: 'idx_messages_inbox', columns: ['citizenId', 'at', 'id'] },
    { name: 'idx_messages_unread', columns: ['citizenId', 'readAt'] },
    { name: 'idx_messages_at', columns: ['at'] },
  ],
});

/** How many WeChat messages of a topic a citizen still allows; WeChat itself has the last word. */
export interface GrantRow {
  citizenId: string;
  topic: PushTopic;
  remaining: number;
}
export const grantSchema = new EntitySchema<GrantRow>({
  name: 'pushGrant',
  tableName: 'push_grants',
  columns: {
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    topic: { ...varchar(20), primary: true },
    remaining: integer,
  },
});

export const messageEntities = [messageSchema, grantSchema];
