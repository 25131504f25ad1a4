import { citizens } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { line, prose } from '../text.ts';
import { createdTicket, ratingLevel, ticketListed, ticketMessage } from '../tickets/ticket.ts';
import { consultation } from './consultation.ts';

export const submitConsultation = endpoint({
  method: 'POST',
  path: '/consultations',
  summary: 'Ask a question; private unless a public copy is allowed',
  callers: citizens,
  body: z.strictObject({ title: line(100), body: prose(5000), officeId: z.optional(id), public: z.boolean() }),
  success: 201,
  response: z.object({ ...createdTicket.shape, messages: z.array(ticketMessage) }),
  refusals: ['tickets/unknown-office'],
});

export const listConsultations = endpoint({
  method: 'GET',
  path: '/consultations',
  summary: 'My questions, newest first',
  callers: citizens,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(ticketListed),
  refusals: [],
});

export const readConsultation = endpoint({
  method: 'GET',
  path: '/consultations/:id',
  summary: 'One of my questions with the whole conversation',
  callers: citizens,
  params: idParams,
  success: 200,
  response: consultation,
  refusals: [],
});

export const addMessage = endpoint({
  method: 'POST',
  path: '/consultations/:id/messages',
  summary: 'Say more or ask further; an answered question goes back to the office that answered',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ text: prose(2000) }),
  success: 201,
  response: consultation,
  refusals: ['tickets/wrong-state', 'tickets/reopen-too-late'],
});

export const rateConsultation = endpoint({
  method: 'POST',
  path: '/consultations/:id/rating',
  summary: 'Rate the answer, once: 1 very satisfied to 5 very dissatisfied',
  callers: citizens,
  params: idParams,
  body: z.strictObject({ level: ratingLevel, comment: z.optional(prose(500)) }),
  success: 201,
  response: consultation,
  refusals: ['tickets/wrong-state', 'tickets/rated-before'],
});
