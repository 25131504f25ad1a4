import { id, reference } from '../id.ts';
import { day, instant } from '../moment.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';
import { refusalGroundCodes } from './refusal-grounds.ts';
import { staffReply } from './reply.ts';
import { ticketEvents, ticketKinds, ticketStates } from './states.ts';

export const ticketKind = z.enum(ticketKinds);
export const ticketState = z.enum(ticketStates);
/** 1 非常满意 2 满意 3 基本满意 4 不满意 5 非常不满意 (GB/T 39046 A.8). */
export const ratingLevel = z.int().check(z.minimum(1), z.maximum(5));

/** Where it is; coordinates in WGS 84 degrees when the citizen gave them. */
export const place = z.strictObject({
  text: line(200),
  lat: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  lng: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
});
export type Place = z.infer<typeof place>;

/** One hop as the public sees it: never a member of staff. `note` stands only in the citizen's own view. */
const timelineStep = z.object({
  at: instant,
  event: z.enum(ticketEvents),
  office: z.optional(reference),
  note: z.optional(z.string()),
});

/** Why it was not accepted and who can help instead. */
const refusal = z.object({
  code: z.enum(refusalGroundCodes),
  explanation: z.string(),
  whereToGo: z.string(),
});

const rating = z.object({ level: ratingLevel, comment: z.nullable(z.string()), at: instant });

const facts = {
  id,
  /** Digits only; the day and a counter. */
  number: z.string().check(z.regex(/^\d+$/)),
  kind: ticketKind,
  title: z.string(),
  state: ticketState,
  office: z.optional(reference),
  region: z.optional(reference),
  submittedAt: instant,
  /** Last day of the answer in working days; absent before the first dispatch. */
  dueOn: z.optional(day),
  /** The calendar of a year on the way is not published yet: the day may still move. */
  dueProvisional: z.optional(z.boolean()),
  overdue: z.boolean(),
  supports: z.int(),
};
const own = {
  /** Whether the caller wrote it; the fields below stand only then. */
  mine: z.boolean(),
  public: z.optional(z.boolean()),
  published: z.optional(z.boolean()),
  anonymous: z.optional(z.boolean()),
  rating: z.optional(rating),
};

/** A ticket in a list. */
export const ticketListed = z.object({
  ...facts,
  body: z.string(),
  /** The writer with all but the first character hidden; null when anonymous. */
  author: z.nullable(z.string()),
  repliedAt: z.optional(instant),
  ...own,
  actions: z.array(z.string()),
});
export type TicketListed = z.infer<typeof ticketListed>;

/** A ticket as the public, or its own citizen, reads it. */
export const ticket = z.object({
  ...ticketListed.shape,
  reply: z.optional(z.object({ text: z.string(), office: z.optional(reference), at: instant })),
  timeline: z.array(timelineStep),
  /** What this caller has switched on. */
  supported: z.boolean(),
  following: z.boolean(),
  place: z.optional(place),
  uploads: z.optional(z.array(id)),
  refusal: z.optional(refusal),
  /** Last day on which it may be reopened. */
  reopenUntil: z.optional(day),
});
export type Ticket = z.infer<typeof ticket>;

/** The creation answer; the receipt is shown this once and opens the ticket without signing in. */
export const createdTicket = z.object({ ...ticket.shape, receipt: z.string().check(z.regex(/^\d{40}$/)) });
export type CreatedTicket = z.infer<typeof createdTicket>;

/** One utterance of a conversation. */
export const ticketMessage = z.object({
  id,
  from: z.enum(['citizen', 'office']),
  office: z.optional(reference),
  text: z.string(),
  at: instant,
});
export type TicketMessage = z.infer<typeof ticketMessage>;

export const staffTicketListed = z.object({
  ...facts,
  version: z.int(),
  returns: z.int(),
  urged: z.int(),
  supervised: z.boolean(),
  /** How often it was reopened. */
  reopenings: z.int(),
  published: z.boolean(),
  /** Day by which the next step is due; absent when nothing is owed. */
  nextStepOn: z.optional(day),
  lastActivityAt: instant,
});
export type StaffTicketListed = z.infer<typeof staffTicketListed>;

/** One hop as staff see it. */
const staffStep = z.object({
  at: instant,
  event: z.enum(ticketEvents),
  from: z.nullable(ticketState),
  to: ticketState,
  actor: z.enum(['citizen', 'staff', 'system']),
  actorName: z.nullable(z.string()),
  office: z.optional(reference),
  note: z.nullable(z.string()),
  publicNote: z.nullable(z.string()),
});

/** A ticket as staff work on it: contact data and numbers inside the text stand masked. */
export const staffTicket = z.object({
  ...staffTicketListed.shape,
  body: z.string(),
  place: z.optional(place),
  uploads: z.array(id),
  /** The office the citizen asked for, and the one the ticket is about. */
  wishedOffice: z.optional(reference),
  aboutOffice: z.optional(reference),
  coOffices: z.array(reference),
  /** Null where the reporter is protected from the reader's office. */
  citizen: z.nullable(z.object({ name: z.nullable(z.string()), phoneMasked: z.nullable(z.string()) })),
  anonymous: z.boolean(),
  publicConsent: z.boolean(),
  publicTitle: z.nullable(z.string()),
  publicBody: z.nullable(z.string()),
  ruleSet: z.nullable(z.string()),
  firstDispatchedAt: z.nullable(instant),
  extendedOnce: z.boolean(),
  refusal: z.optional(refusal),
  replies: z.array(staffReply),
  messages: z.array(ticketMessage),
  rating: z.optional(rating),
  timeline: z.array(staffStep),
  actions: z.array(z.string()),
});
export type StaffTicket = z.infer<typeof staffTicket>;

/** A receipt in groups of four, as it is shown and read aloud. */
export function groupReceipt(receipt: string): string {
  return receipt.replace(/\d{4}(?=\d)/g, '$& ');
}
