import {
  answerPush,
  countUnread,
  deleteMessage,
  listMessages,
  readAllMessages,
  readMessage,
  readPush,
} from '@minxin/shared/messages/endpoints';
import type { Caller, CitizenCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Messages } from './index.ts';

const idOf = (caller: Caller) => (caller as CitizenCaller).id;

export function messageRoutes(door: Door, messages: Messages): void {
  serve(door, listMessages, ({ query }, { caller, language }) => messages.page(idOf(caller), query, language));
  serve(door, countUnread, async (_, { caller }) => ({ unread: await messages.unread(idOf(caller)) }));
  serve(door, readAllMessages, async (_, { caller }) => {
    await messages.markAllRead(idOf(caller));
    return null;
  });
  serve(door, readMessage, async ({ params }, { caller }) => {
    await messages.markRead(idOf(caller), params.id);
    return null;
  });
  serve(door, deleteMessage, async ({ params }, { caller }) => {
    await messages.remove(idOf(caller), params.id);
    return null;
  });
  serve(door, readPush, async (_, { caller }) => ({ items: await messages.readPush(idOf(caller)) }));
  serve(door, answerPush, async ({ body }, { caller }) => ({
    items: await messages.answerPush(idOf(caller), body.answers),
  }));
}
