import { addDays, dayOf, instantOf } from '@minxin/shared/moment';
import type { TicketKind } from '@minxin/shared/tickets/states';
import {
  answeredFigures,
  countEvents,
  countOpen,
  countOverdue,
  dueFigures,
  ratingsByLevel,
  ticketsByKind,
  type FigurePeriod,
} from './figures.repository.ts';
import type { TicketParts } from './parts.ts';

/** Counts of a period; whoever shows them makes the shares. */
export interface Figures {
  kinds: Array<{ kind: TicketKind; count: number }>;
  open: number;
  overdue: number;
  due: { due: number; replied: number; onTime: number };
  answered: { answered: number; rated: number };
  answers: number;
  reopenings: number;
  /** Level → how many. */
  ratings: ReadonlyMap<number, number>;
}

/** Counts the tickets of a period (days, both included), of one office and all below it, or of the county. */
export async function measureTickets(
  { database: { read }, clock, offices }: TicketParts,
  { from, to, office }: { from: string; to: string; office?: string | undefined },
): Promise<Figures> {
  const period: FigurePeriod = {
    from,
    to,
    begins: instantOf(from, '00:00').toISOString(),
    ends: instantOf(addDays(to, 1), '00:00').toISOString(),
    today: dayOf(clock.now()),
    offices: office === undefined ? undefined : await offices.subtree(office),
  };
  return {
    kinds: await ticketsByKind(read, period),
    open: await countOpen(read, period),
    overdue: await countOverdue(read, period),
    due: await dueFigures(read, period),
    answered: await answeredFigures(read, period),
    answers: await countEvents(read, period, 'answered'),
    reopenings: await countEvents(read, period, 'reopened'),
    ratings: await ratingsByLevel(read, period),
  };
}
