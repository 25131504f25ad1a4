import { citizens } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { message, mostCounted, pushTemplate, pushTopics } from './message.ts';

export const listMessages = endpoint({
  method: 'GET',
  path: '/me/inbox',
  summary: 'My messages, newest first',
  callers: citizens,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(message),
  refusals: [],
});

export const countUnread = endpoint({
  method: 'GET',
  path: '/me/inbox/unread',
  summary: `How many of my messages are unread, counted up to ${mostCounted}`,
  callers: citizens,
  success: 200,
  response: z.object({ unread: z.int().check(z.minimum(0), z.maximum(mostCounted)) }),
  refusals: [],
});

export const readMessage = endpoint({
  method: 'POST',
  path: '/me/inbox/:id/read',
  summary: 'Mark one message as read; repeating it changes nothing',
  callers: citizens,
  params: idParams,
  success: 204,
  response: z.null(),
  refusals: [],
});

export const readAllMessages = endpoint({
  method: 'POST',
  path: '/me/inbox/read',
  summary: 'Mark all my messages as read',
  callers: citizens,
  success: 204,
  response: z.null(),
  refusals: [],
});

export const deleteMessage = endpoint({
  method: 'DELETE',
  path: '/me/inbox/:id',
  summary: 'Delete one of my messages for good',
  callers: citizens,
  params: idParams,
  success: 204,
  response: z.null(),
  refusals: [],
});

export const readPush = endpoint({
  method: 'GET',
  path: '/me/push',
  summary: 'WeChat templates I may allow, and how often each is still allowed; empty where nothing is set up',
  callers: citizens,
  success: 200,
  response: z.object({ items: z.array(pushTemplate) }),
  refusals: [],
});

export const answerPush = endpoint({
  method: 'POST',
  path: '/me/push',
  summary: 'What I answered when WeChat asked: accepting allows one more message of that topic, refusing ends it',
  callers: citizens,
  body: z.strictObject({
    answers: z
      .array(z.strictObject({ topic: z.enum(pushTopics), accepted: z.boolean() }))
      .check(z.minLength(1), z.maxLength(pushTopics.length)),
  }),
  success: 200,
  response: z.object({ items: z.array(pushTemplate) }),
  refusals: ['messages/push-off'],
});
