import type { CallerKind } from '../caller.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { id, idParams, version } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z, type Schema } from '../schema.ts';
import { line, prose, searchWords } from '../text.ts';
import { ticketQueues } from './queues.ts';
import { refusalGroundCodes } from './refusal-grounds.ts';
import { replyBody } from './reply.ts';
import { staffTicket, staffTicketListed, ticketKind } from './ticket.ts';

const ticketStaff: readonly CallerKind[] = ['dispatcher', 'handler', 'reviewer', 'supervisor'];

export const listStaffTickets = endpoint({
  method: 'GET',
  path: '/staff/tickets',
  summary: 'A tray of tickets: the most urgent first, finished ones newest first',
  callers: ticketStaff,
  query: z.strictObject({
    ...pageQuery,
    queue: z._default(z.enum(ticketQueues), 'all'),
    office: z.optional(id),
    kind: z.optional(ticketKind),
    q: z.optional(searchWords),
  }),
  success: 200,
  response: pageOf(staffTicketListed),
  refusals: [],
});

export const readStaffTicket = endpoint({
  method: 'GET',
  path: '/staff/tickets/:id',
  summary: 'One ticket with its whole history; the reading is noted',
  callers: ticketStaff,
  params: idParams,
  success: 200,
  response: staffTicket,
  refusals: [],
});

function act<const P extends string, S extends Schema, const R extends readonly string[]>(
  name: P,
  summary: string,
  callers: readonly CallerKind[],
  body: S,
  refusals: R,
) {
  return endpoint({
    method: 'POST',
    path: `/staff/tickets/:id/${name}`,
    summary,
    callers,
    params: idParams,
    body,
    success: 200,
    response: staffTicket,
    refusals: ['tickets/wrong-state', ...refusals],
  }) satisfies Endpoint;
}

const note = z.optional(prose(1000));

export const acceptTicket = act(
  'acceptance',
  'Accept a submitted ticket, correcting its kind where needed',
  ['dispatcher'],
  z.strictObject({ version, kind: z.optional(ticketKind), note }),
  [],
);
export const refuseTicket = act(
  'refusal',
  'Do not accept: the ground, why, and who can help instead',
  ['dispatcher'],
  z.strictObject({ version, code: z.enum(refusalGroundCodes), explanation: prose(1000), whereToGo: prose(500) }),
  [],
);
export const inquireTicket = act(
  'inquiry',
  'Ask the citizen for more facts',
  ['dispatcher'],
  z.strictObject({ version, question: prose(1000) }),
  [],
);
export const dispatchTicket = act(
  'dispatch',
  'Hand over to one leading office and any number of assisting ones; the clock starts at the first',
  ['dispatcher'],
  z.strictObject({
    version,
    officeId: id,
    coOffices: z.optional(z.array(id).check(z.maxLength(10))),
    note,
  }),
  ['tickets/unknown-office', 'tickets/office-concerned'],
);
export const signTicket = act(
  'signature',
  'Take over a dispatched ticket for the office',
  ['handler'],
  z.strictObject({ version }),
  [],
);
export const returnTicket = act(
  'return',
  'Give back within a working day, with reason and basis; at most three times over all offices',
  ['handler'],
  z.strictObject({ version, reason: prose(1000), basis: prose(1000) }),
  ['tickets/no-more-returns', 'tickets/return-too-late'],
);
export const extendTicket = act(
  'extension',
  'Put off the last day once, before it has passed; the citizen reads the reason',
  ['handler'],
  z.strictObject({ version, days: z.int().check(z.minimum(1), z.maximum(10)), reason: prose(1000) }),
  ['tickets/extended-before', 'tickets/extension-too-late'],
);
export const replyToTicket = act('reply', 'Hand in the answer for review by a second person', ['handler'], replyBody, [
  'tickets/reply-element-missing',
  'tickets/reply-empty-phrase',
  'tickets/reply-off-topic',
]);
export const reviewReply = act(
  'review',
  'Pass a reply to the citizen, with or without publishing, or send it back',
  ['reviewer', 'supervisor'],
  z.strictObject({
    version,
    verdict: z.enum(['pass', 'fail']),
    /** Needed to send back. */
    note,
    publish: z._default(z.boolean(), false),
    /** The public copy; the ticket's own words, masked, when absent. */
    publicTitle: z.optional(line(200)),
    publicBody: z.optional(prose(10_000)),
  }),
  ['tickets/second-person-needed', 'tickets/reason-needed', 'tickets/not-publishable'],
);
export const publishTicket = act(
  'publication',
  'Show on the board, or take off it, apart from a review',
  ['reviewer'],
  z.strictObject({
    version,
    publish: z.boolean(),
    publicTitle: z.optional(line(200)),
    publicBody: z.optional(prose(10_000)),
  }),
  ['tickets/not-publishable'],
);
export const closeTicket = act(
  'closing',
  'Close after the call-back',
  ['dispatcher', 'supervisor'],
  z.strictObject({ version, note: prose(1000) }),
  [],
);
export const urgeTicket = act(
  'urging',
  'Urge the office that has it',
  ['dispatcher', 'supervisor'],
  z.strictObject({ version, note: prose(1000) }),
  [],
);
export const superviseTicket = act(
  'supervision',
  'Put under supervision',
  ['supervisor'],
  z.strictObject({ version, note: prose(1000) }),
  [],
);

export const unmaskContact = endpoint({
  method: 'POST',
  path: '/staff/tickets/:id/unmasking',
  summary: 'Read contact and original text, for a stated purpose; the citizen sees who read and why',
  callers: ['dispatcher', 'handler', 'supervisor'],
  params: idParams,
  body: z.strictObject({ version: z.optional(version), purpose: line(200, 2) }),
  success: 200,
  response: z.object({ phone: z.nullable(z.string()), title: z.string(), body: z.string() }),
  refusals: ['tickets/reporter-protected'],
});
