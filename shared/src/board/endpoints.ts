import { anyone, citizens, citizensWithPhone } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams } from '../id.ts';
import { day, instant } from '../moment.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { prose, searchWords } from '../text.ts';
import { createdTicket, ratingLevel, ticket, ticketKind, ticketListed, ticketState } from '../tickets/ticket.ts';
import { postBody } from './post.ts';
import { statistics } from './statistics.ts';

const topics = ['board', 'tickets', 'offices'] as const;

export const listPosts = endpoint({
  method: 'GET',
  path: '/board/posts',
  summary: 'Public tickets: latest first, or the most supported first',
  callers: anyone,
  query: z.strictObject({
    ...pageQuery,
    kind: z.optional(ticketKind),
    office: z.optional(id),
    state: z.optional(ticketState),
    sort: z._default(z.enum(['latest', 'hot']), 'latest'),
    q: z.optional(searchWords),
  }),
  success: 200,
  response: pageOf(ticketListed),
  refusals: [],
  hot: topics,
});

export const readPost = endpoint({
  method: 'GET',
  path: '/board/posts/:id',
  summary: 'One public ticket with its course; its own citizen reads it before it is public, too',
  callers: anyone,
  params: idParams,
  success: 200,
  response: ticket,
  refusals: [],
  hot: topics,
});

export const submitPost = endpoint({
  method: 'POST',
  path: '/board/posts',
  summary: 'Ask for help, complain, report, suggest or praise',
  callers: citizensWithPhone,
  body: postBody,
  success: 201,
  response: createdTicket,
  refusals: ['tickets/unknown-office', 'tickets/unknown-region', 'tickets/unknown-upload'],
});

export const listMyPosts = endpoint({
  method: 'GET',
  path: '/board/mine',
  summary: 'My tickets of every kind, newest first',
  callers: citizens,
  query: z.strictObject({ ...pageQuery, kind: z.optional(ticketKind) }),
  success: 200,
  response: pageOf(ticketListed),
  refusals: [],
});

export const listFollowedPosts = endpoint({
  method: 'GET',
  path: '/board/followed',
  summary: 'Public tickets I follow, newest first, at most a hundred',
  callers: citizens,
  success: 200,
  response: z.object({ items: z.array(ticketListed) }),
  refusals: [],
});

export const findSimilarPosts = endpoint({
  method: 'GET',
  path: '/board/similar',
  summary: 'Recent public tickets with a like title, at most five; a hint while typing, never a hindrance',
  callers: anyone,
  query: z.strictObject({ q: searchWords }),
  success: 200,
  response: z.object({
    items: z.array(
      z.object({
        id,
        number: z.string(),
        title: z.string(),
        state: ticketState,
        repliedAt: z.optional(instant),
        supports: z.int(),
      }),
    ),
  }),
  refusals: [],
  hot: topics,
});

export const lookUpPost = endpoint({
  method: 'GET',
  path: '/board/lookup',
  summary: 'The course of a ticket by number and receipt, without signing in',
  callers: anyone,
  query: z.strictObject({
    number: z.string().check(z.regex(/^\d{1,20}$/)),
    /** Forty digits; spaces between groups do not matter. */
    receipt: z.string().check(
      z.overwrite((text) => text.replace(/[\s-]/g, '')),
      z.regex(/^\d{1,60}$/),
    ),
  }),
  success: 200,
  response: ticket,
  refusals: [],
});

const switched = z.object({ supports: z.int(), supported: z.boolean(), following: z.boolean() });

export const supportPost = endpoint({
  method: 'PUT',
  path: '/board/posts/:id/support',
  summary: 'I have the same concern; counted once for each citizen',
  callers: citizens,
  params: idParams,
  success: 200,
  response: switched,
  refusals: [],
});
export const unsupportPost = endpoint({
  ...supportPost,
  method: 'DELETE',
  summary: 'Take my support back',
});
export const followPost = endpoint({
  ...supportPost,
  method: 'PUT',
  path: '/board/posts/:id/follow',
  summary: 'Tell me when something happens',
});
export const unfollowPost = endpoint({ ...followPost, method: 'DELETE', summary: 'No longer tell me' });

export const supplementPost = endpoint({
  method: 'POST',
  path: '/board/posts/:id/supplements',
  summary: 'Add facts to my ticket; answers the question when one was asked',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ text: prose(2000), uploads: z.optional(z.array(id).check(z.maxLength(9))) }),
  success: 201,
  response: ticket,
  refusals: ['tickets/wrong-state', 'tickets/unknown-upload'],
});

export const objectToRefusal = endpoint({
  method: 'POST',
  path: '/board/posts/:id/objection',
  summary: 'Object to not being accepted; it goes back to intake',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ reason: prose(1000) }),
  success: 201,
  response: ticket,
  refusals: ['tickets/wrong-state'],
});

export const ratePost = endpoint({
  method: 'POST',
  path: '/board/posts/:id/rating',
  summary: 'Rate the answer to my ticket, once: 1 very satisfied to 5 very dissatisfied',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ level: ratingLevel, comment: z.optional(prose(500)) }),
  success: 201,
  response: ticket,
  refusals: ['tickets/wrong-state', 'tickets/rated-before'],
});

export const reopenPost = endpoint({
  method: 'POST',
  path: '/board/posts/:id/reopening',
  summary: 'Reopen my ticket under the same number, within seven days of its closing',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ reason: prose(1000) }),
  success: 201,
  response: ticket,
  refusals: ['tickets/wrong-state', 'tickets/reopen-too-late'],
});

export const changeConsent = endpoint({
  method: 'PUT',
  path: '/board/posts/:id/consent',
  summary: 'Allow or no longer allow a public copy; taking it back removes the copy at once',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ public: z.boolean() }),
  success: 200,
  response: ticket,
  refusals: [],
});

export const withdrawPost = endpoint({
  method: 'DELETE',
  path: '/board/posts/:id',
  summary: 'Withdraw my ticket before it is dispatched',
  callers: citizens,
  params: idParams,
  success: 200,
  response: ticket,
  refusals: ['tickets/wrong-state'],
});

export const readStatistics = endpoint({
  method: 'GET',
  path: '/board/statistics',
  summary: 'Public figures of a period (the last thirty days when none is given), for the county or one office',
  callers: anyone,
  query: z.strictObject({ from: z.optional(day), to: z.optional(day), office: z.optional(id) }),
  success: 200,
  response: statistics,
  refusals: ['board/unreadable-period'],
  hot: topics,
});
