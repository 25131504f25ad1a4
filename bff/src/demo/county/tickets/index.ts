import { fillAll, instantOf } from '../announcements/dates.ts';
import type { DemoTicket, ResolvedTicket } from '../ticket-types.ts';
import { consultations } from './consultations.ts';
import { consultationsMore } from './consultations-more.ts';
import { complaints } from './complaints.ts';
import { complaintsMore } from './complaints-more.ts';
import { helps } from './helps.ts';
import { helpsMore } from './helps-more.ts';
import { openTickets } from './open.ts';
import { openTicketsMore } from './open-more.ts';
import { praises } from './praises.ts';
import { refused } from './refused.ts';
import { reports } from './reports.ts';
import { suggestions } from './suggestions.ts';

const all: readonly DemoTicket[] = [
  ...consultations,
  ...consultationsMore,
  ...helps,
  ...helpsMore,
  ...complaints,
  ...complaintsMore,
  ...reports,
  ...suggestions,
  ...praises,
  ...refused,
  ...openTickets,
  ...openTicketsMore,
];

const DAY = 86_400_000;
const MINUTE = 1 / 1440;

/** The nearest moment of the same day within office hours (8:30–17:20 Asia/Shanghai), as days from submission. */
function inOfficeHours(days: number, submittedAt: Date): number {
  const at = new Date(submittedAt.getTime() + days * DAY + DAY / 3);
  const minute = at.getUTCHours() * 60 + at.getUTCMinutes();
  if (minute < 510) return days + (510 + (minute % 40) - minute) * MINUTE;
  if (minute > 1040) return days - (minute - 1040 + (minute % 40)) * MINUTE;
  return days;
}

/** What offices did, moved into office hours unless the ticket is urgent; order kept, nothing later than `now`. */
function settle<T extends { daysAfter: number }>(
  moves: T[],
  byOffice: (move: T) => boolean,
  ticket: ResolvedTicket,
  now: Date,
): T[] {
  const latest = (now.getTime() - ticket.submittedAt.getTime()) / DAY;
  let previous = -3 * MINUTE;
  return moves.map((move) => {
    const shifted = byOffice(move) && ticket.urgency !== 'urgent';
    const days = shifted ? inOfficeHours(move.daysAfter, ticket.submittedAt) : move.daysAfter;
    previous = Math.min(Math.max(days, previous + 3 * MINUTE), latest);
    return { ...move, daysAfter: Math.floor(previous * 1440) / 1440 };
  });
}

/** All tickets of the county as they stand at `now`, dates in texts filled in. */
export function demoTickets(now: Date): ResolvedTicket[] {
  return all.map((one) => {
    const submittedAt = instantOf(now, one.submittedDaysAgo, one.at);
    const ticket = { ...fillAll(one, submittedAt), submittedAt };
    const history = settle(ticket.history, (step) => step.officeSlug !== undefined, ticket, now);
    if (ticket.messages === undefined) return { ...ticket, history };
    return {
      ...ticket,
      history,
      messages: settle(ticket.messages, (message) => message.from === 'office', ticket, now),
    };
  });
}
