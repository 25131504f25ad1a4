import { id } from '../id.ts';
import { language } from '../language.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

/** What a message is about: one announcement, many of one subscription, a step of a ticket, a booking. */
export const messageKinds = ['announcement', 'digest', 'ticket', 'booking'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The page a message leads to and what that page is opened with. */
export const messageLink = z.object({
  page: z.enum(['noticeDetail', 'notices', 'postDetail', 'conversation', 'voucher']),
  params: z.record(z.string(), z.string()),
});
export type MessageLink = z.infer<typeof messageLink>;

/**
 * One message of the inbox. Title and text are composed when they are read, in the reader's language; they hold a number,
 * a state or a public title, never what somebody wrote in confidence.
 */
export const message = z.object({
  id,
  kind: z.enum(messageKinds),
  title: z.string(),
  /** The language of the title: a public title may exist in Chinese only. */
  lang: language,
  text: z.string(),
  link: z.nullable(messageLink),
  at: instant,
  readAt: z.nullable(instant),
});
export type Message = z.infer<typeof message>;

/** Up to this many unread messages are counted; beyond it the badge says "99+". */
export const mostCounted = 100;

/** What WeChat may be asked to deliver outside the app. */
export const pushTopics = ['notices', 'tickets', 'bookings'] as const;
export type PushTopic = (typeof pushTopics)[number];

/** One WeChat template this installation sends by; `left` is how often the citizen still allows it. */
export const pushTemplate = z.object({ topic: z.enum(pushTopics), templateId: z.string(), left: z.int() });
