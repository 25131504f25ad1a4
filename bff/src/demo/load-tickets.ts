import type { Persona } from '@minxin/shared/accounts/session';
import type { TicketEvent, TicketState } from '@minxin/shared/tickets/states';
import type { Minxin } from '../compose.ts';
import type { Clock } from '../platform/clock.ts';
import type { PastEvent, TicketHistory } from '../tickets/index.ts';
import type { ResolvedTicket, TicketEvent as ToldEvent, TicketStep } from './county/ticket-types.ts';
import { regions } from './county/regions.ts';
import { staff } from './county/staff.ts';
import { demoTickets } from './county/tickets/index.ts';

// How the county tells a hop → how the engine names it, and where it leads (undefined: stays where it is).
const engine: Record<ToldEvent, [TicketEvent, TicketState | undefined]> = {
  submitted: ['submitted', 'submitted'],
  accepted: ['accepted', 'accepted'],
  dispatched: ['dispatched', 'dispatched'],
  signed: ['signed', 'signed'],
  returned: ['returned', 'returned'],
  extended: ['extended', 'handling'],
  asked: ['inquired', 'need-more'],
  supplemented: ['supplemented', 'submitted'],
  replied: ['replied', 'reviewing'],
  'review-failed': ['sent-back', 'handling'],
  published: ['answered', 'visiting'],
  rated: ['rated', undefined],
  reopened: ['reopened', 'reopened'],
  urged: ['urged', undefined],
  supervised: ['supervised', undefined],
  closed: ['closed', 'closed'],
  withdrawn: ['withdrawn', 'withdrawn'],
  refused: ['refused', 'not-accepted'],
};

/** The county's tickets in every state, with their history, replies, ratings and conversations. */
export async function loadTickets(minxin: Minxin, clock: Clock): Promise<void> {
  const citizens = new Map<string, string>();
  const told = demoTickets(clock.now());
  for (const persona of new Set(told.map((each) => each.persona))) {
    citizens.set(persona, (await minxin.accounts.demoCitizen(persona satisfies Persona)).id);
  }
  const histories = told.map((ticket) => historyOf(ticket, citizens.get(ticket.persona)!));
  await minxin.database.write((manager) => minxin.tickets.importMany(manager, histories));
}

const townCodes = new Map(regions.map(({ slug, code }) => [slug, code]));

function historyOf(ticket: ResolvedTicket, citizenId: string): TicketHistory {
  const at = (days: number) => new Date(ticket.submittedAt.getTime() + days * 86_400_000).toISOString();
  const events = eventsOf(ticket, at);
  const count = (event: ToldEvent) => ticket.history.filter((each) => each.event === event).length;
  const answeredAt = events.findLast((each) => each.event === 'answered')?.at;
  const { rating, reply, officeSlug, townSlug, place, refusal } = ticket;
  return {
    sourceId: `demo:${ticket.slug}`,
    kind: ticket.kind,
    title: ticket.title,
    body: ticket.body,
    state: ticket.state,
    submittedAt: ticket.submittedAt.toISOString(),
    citizenId,
    anonymous: ticket.anonymous ?? false,
    contactPhone: ticket.contactPhone,
    officeId: officeSlug ?? null,
    coOffices: ticket.coOfficeSlugs ?? [],
    regionCode: townSlug === undefined ? null : (townCodes.get(townSlug) ?? null),
    place: place === undefined ? null : { text: place },
    public: ticket.public,
    published: ticket.public && shown.has(ticket.state),
    firstDispatchedAt: events.find((each) => each.event === 'dispatched')?.at ?? null,
    extendedOnce: count('extended') > 0,
    returns: count('returned'),
    reopenings: count('reopened'),
    urged: count('urged'),
    supervised: count('supervised') > 0,
    refusal: refusal ?? null,
    events,
    replies: reply ? [replyOf(ticket, reply, events, answeredAt)] : [],
    messages: (ticket.messages ?? []).map(({ from, text, daysAfter }) => ({
      from,
      text,
      at: at(daysAfter),
      officeId: from === 'office' ? (officeSlug ?? null) : null,
    })),
    ...(rating && { rating: { level: rating.score, comment: rating.comment ?? null, at: events.at(-1)!.at } }),
    supports: ticket.supports,
  };
}

// A public copy stands on the board once somebody works on it and a reviewer has let it through.
const shown = new Set<TicketState>(['dispatched', 'signed', 'handling', 'reviewing', 'visiting', 'closed', 'reopened']);

function eventsOf(ticket: ResolvedTicket, at: (days: number) => string): PastEvent[] {
  let state: TicketState = 'submitted';
  return ticket.history.map((step: TicketStep, index): PastEvent => {
    const [event, to] = engine[step.event];
    state = index === ticket.history.length - 1 ? ticket.state : (to ?? state);
    const isCitizens = step.officeSlug === undefined;
    return {
      event,
      at: at(step.daysAfter),
      to: state,
      actorKind: isCitizens ? 'citizen' : 'staff',
      actorName: isCitizens ? null : actorOf(event, step.officeSlug),
      // The answer is the handling office's, whoever reviewed it.
      officeId: (event === 'answered' ? ticket.officeSlug : step.officeSlug) ?? null,
      note: step.note ?? null,
      publicNote: event === 'inquired' ? (step.note ?? null) : null,
    };
  });
}

const nameOf = (username: string) => staff.find((each) => each.username === username)?.displayName ?? '';
const atDesk: Partial<Record<TicketEvent, string>> = {
  accepted: 'dispatcher',
  refused: 'dispatcher',
  inquired: 'dispatcher',
  dispatched: 'dispatcher',
  urged: 'dispatcher',
  supervised: 'supervisor',
  answered: 'reviewer',
  'sent-back': 'reviewer',
  closed: 'dispatcher',
};

function actorOf(event: TicketEvent, office: string | undefined): string {
  const username = atDesk[event];
  if (username !== undefined) return nameOf(username);
  return staff.find((each) => each.officeSlug === office)?.displayName ?? nameOf('handler');
}

function replyOf(
  ticket: ResolvedTicket,
  reply: NonNullable<ResolvedTicket['reply']>,
  events: readonly PastEvent[],
  answeredAt: string | undefined,
): NonNullable<TicketHistory['replies']>[number] {
  const by = staff.find((each) => each.officeSlug === ticket.officeSlug && each.roles.includes('handler'));
  const sentBack = events.findLast((each) => each.event === 'sent-back');
  const isFailed = answeredAt === undefined && sentBack !== undefined && ticket.state === 'handling';
  const at = events.findLast((each) => each.event === 'replied')?.at ?? answeredAt ?? events.at(-1)!.at;
  const reviewer = staff.find((each) => each.username === 'reviewer')!;
  const isReviewed = answeredAt !== undefined || isFailed;
  return {
    ...reply,
    byId: `staff-${by?.username ?? 'handler'}`,
    byName: by?.displayName ?? '',
    officeId: ticket.officeSlug ?? null,
    at,
    reviewState: answeredAt !== undefined ? 'passed' : isFailed ? 'failed' : 'waiting',
    reviewerId: isReviewed ? `staff-${reviewer.username}` : null,
    reviewerName: isReviewed ? reviewer.displayName : null,
    reviewNote: isFailed ? (sentBack.note ?? null) : null,
    reviewedAt: answeredAt ?? (isFailed ? sentBack.at : null),
  };
}
