import { maskPersonalData } from '@minxin/shared/mask';
import { dayOf } from '@minxin/shared/moment';
import { currentRuleSet, lastDayOf, nextStepDay } from '@minxin/shared/tickets/limits';
import type { EntityManager } from 'typeorm';
import { newId } from '../platform/ids.ts';
import type { TicketEventRow, TicketMessageRow, TicketReplyRow } from './history.entity.ts';
import { addEvents, addMessages, addRatings, addReplies } from './history.repository.ts';
import type { TicketHistory } from './history-row.ts';
import { addSupports } from './mark.repository.ts';
import type { Moment, TicketParts } from './parts.ts';
import { blankTicket } from './submit-ticket.ts';
import type { TicketRow } from './ticket.entity.ts';
import { addContacts, addTickets, knownSourceIds, numberOf, reserveNumbers } from './ticket.repository.ts';

/** Adds tickets with their whole history in the caller's transaction; a source id that is here already adds nothing. */
export async function addHistories(
  { cipher, outbox }: Pick<TicketParts, 'cipher' | 'outbox'>,
  manager: EntityManager,
  moment: Moment,
  given: TicketHistory[],
): Promise<{ added: number; unchanged: number }> {
  const known = new Set(
    await knownSourceIds(
      manager,
      given.map((each) => each.sourceId),
    ),
  );
  const fresh = given.filter((each) => !known.has(each.sourceId) && known.add(each.sourceId));
  const numbers = await numbersFor(manager, fresh);
  const made = fresh.map((history, at) => ({ history, row: rowOf(history, numbers[at]!, moment) }));
  await addTickets(
    manager,
    made.map(({ row }) => row),
  );
  await addEvents(
    manager,
    made.flatMap(({ history, row }) => eventsOf(history, row)),
  );
  await addReplies(
    manager,
    made.flatMap(({ history, row }) => repliesOf(history, row)),
  );
  await addMessages(
    manager,
    made.flatMap(({ history, row }) => messagesOf(history, row)),
  );
  await addRatings(
    manager,
    made.flatMap(({ history: { rating }, row }) =>
      rating ? [{ ticketId: row.id, cycle: row.reopenings, comment: null, ...rating }] : [],
    ),
  );
  await addSupports(
    manager,
    made.flatMap(({ history, row }) =>
      (history.supporterIds ?? []).map((citizenId) => ({ ticketId: row.id, citizenId, at: row.lastActivityAt })),
    ),
  );
  await addContacts(
    manager,
    made.flatMap(({ history: { contactPhone }, row: { id } }) => {
      if (contactPhone === undefined) return [];
      return [
        { ticketId: id, phone: cipher.seal(contactPhone, { table: 'ticket_contacts', row: id, column: 'phone' }) },
      ];
    }),
  );
  const ticketIds = made.map(({ row }) => row.id);
  if (made.length > 0) await outbox.record(manager, { name: 'tickets/imported', payload: { ticketIds } });
  return { added: fresh.length, unchanged: given.length - fresh.length };
}

async function numbersFor(manager: EntityManager, histories: TicketHistory[]): Promise<string[]> {
  const next = new Map<string, number>();
  const counts = new Map<string, number>();
  const days = histories.map((each) => dayOf(each.submittedAt));
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  // In the order of days, so that two imports at once take the counters' locks in the same order.
  for (const day of new Set(days.toSorted())) next.set(day, await reserveNumbers(manager, day, counts.get(day)!));
  return days.map((day) => {
    const counter = next.get(day)!;
    next.set(day, counter + 1);
    return numberOf(day, counter);
  });
}

function rowOf(history: TicketHistory, number: string, { calendar }: Moment): TicketRow {
  const { sourceId, kind, title, body, state, submittedAt, firstDispatchedAt = null } = history;
  const events = history.events ?? [];
  const lastAt = (event: string) => events.findLast((each) => each.event === event)?.at ?? null;
  const passed = history.replies?.findLast((reply) => (reply.reviewState ?? 'passed') === 'passed');
  const repliedAt = passed ? (passed.reviewedAt ?? passed.at) : null;
  const closedAt = state === 'closed' ? (events.findLast((each) => each.to === 'closed')?.at ?? repliedAt) : null;
  const due = firstDispatchedAt === null ? null : lastDayOf(calendar, 'handle', kind, dayOf(firstDispatchedAt));
  const dueOn = history.dueOn ?? due?.day ?? null;
  const lastActivityAt = events.at(-1)?.at ?? submittedAt;
  const isAnswered = state === 'visiting' || state === 'closed';
  const publicConsent = (history.public ?? false) && kind !== 'report';
  const published = publicConsent && (history.published ?? false);
  return {
    ...blankTicket,
    id: newId(),
    number,
    sourceId,
    kind,
    title,
    body,
    state,
    ...pick(history),
    publicConsent,
    published,
    publicTitle: published ? maskPersonalData(history.publicTitle ?? title) : null,
    publicBody: published ? maskPersonalData(history.publicBody ?? body) : null,
    submittedAt,
    firstDispatchedAt,
    dispatchedAt: lastAt('dispatched') ?? firstDispatchedAt,
    dueOn,
    dueProvisional: history.dueOn == null && (due?.provisional ?? false),
    nextStepOn: nextStepDay(calendar, state, { kind, dueOn }, dayOf(lastActivityAt)),
    ruleSet: dueOn === null ? null : currentRuleSet,
    repliedAt,
    repliedOn: repliedAt !== null && isAnswered ? dayOf(repliedAt) : null,
    closedAt,
    supports: Math.max(history.supports ?? 0, history.supporterIds?.length ?? 0),
    lastActivityAt,
  };
}

const kept = [
  'citizenId',
  'authorName',
  'anonymous',
  'officeId',
  'coOffices',
  'wishedOfficeId',
  'aboutOfficeId',
  'intakeOfficeId',
  'regionCode',
  'place',
  'extendedOnce',
  'returns',
  'reopenings',
  'urged',
  'supervised',
  'refusal',
] as const;
const pick = (history: TicketHistory): Partial<TicketRow> =>
  Object.fromEntries(kept.filter((key) => history[key] !== undefined).map((key) => [key, history[key]]));

function eventsOf(history: TicketHistory, row: TicketRow): TicketEventRow[] {
  const events = history.events ?? [{ event: 'submitted', at: row.submittedAt, to: 'submitted' } as const];
  return events.map((each, at) => ({
    id: newId(),
    ticketId: row.id,
    actorKind: each.event === 'submitted' ? 'citizen' : 'system',
    actorId: null,
    actorName: null,
    officeId: null,
    note: null,
    publicNote: null,
    ...without(each, 'to'),
    fromState: events[at - 1]?.to ?? null,
    toState: each.to,
  }));
}

function repliesOf(history: TicketHistory, row: TicketRow): TicketReplyRow[] {
  return (history.replies ?? []).map((reply) => ({
    id: newId(),
    ticketId: row.id,
    elements: { facts: '', basis: '', done: '', next: '' },
    officeId: row.officeId,
    reviewerId: null,
    reviewerName: null,
    reviewNote: null,
    ...reply,
    reviewState: reply.reviewState ?? 'passed',
    reviewedAt: reply.reviewedAt ?? ((reply.reviewState ?? 'passed') === 'passed' ? reply.at : null),
  }));
}

const messagesOf = (history: TicketHistory, row: TicketRow): TicketMessageRow[] =>
  (history.messages ?? []).map(({ from, text, at, officeId = null }) => ({
    id: newId(),
    ticketId: row.id,
    fromKind: from,
    officeId,
    text,
    at,
  }));

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
