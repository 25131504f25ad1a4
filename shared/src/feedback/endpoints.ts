import { citizens, citizensWithPhone, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { createdTicket } from '../tickets/ticket.ts';
import { clarityAnswer, errorReport, feedbackComment, feedbackFigures } from './feedback.ts';

const readers: readonly CallerKind[] = ['guest', ...citizens];
const editors: readonly CallerKind[] = ['publisher', 'reviewer', 'supervisor'];

export const answerClarity = endpoint({
  method: 'POST',
  path: '/announcements/:id/clarity',
  summary: 'Say whether an announcement was clear, once for each reader, without signing in',
  callers: readers,
  params: idParams,
  body: clarityAnswer,
  success: 201,
  response: z.object({ id }),
  refusals: ['announcements/withdrawn', 'feedback/given-before'],
});

export const reportError = endpoint({
  method: 'POST',
  path: '/announcements/:id/error-reports',
  summary: 'Report an error in an announcement; it becomes a ticket addressed to the office that published it',
  callers: citizensWithPhone,
  params: idParams,
  body: errorReport,
  success: 201,
  response: createdTicket,
  refusals: ['announcements/withdrawn', 'tickets/unknown-office'],
});

export const listFeedback = endpoint({
  method: 'GET',
  path: '/staff/feedback',
  summary: 'What readers say of the announcements of the own offices, last answered first',
  callers: editors,
  query: z.strictObject({ ...pageQuery, office: z.optional(id) }),
  success: 200,
  response: pageOf(feedbackFigures),
  refusals: [],
});

export const listComments = endpoint({
  method: 'GET',
  path: '/staff/feedback/:id/comments',
  summary: 'What readers wrote about one announcement of the own offices, newest first',
  callers: editors,
  params: idParams,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(feedbackComment),
  refusals: [],
});
