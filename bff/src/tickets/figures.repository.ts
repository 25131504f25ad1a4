import { openStates, runningStates, type TicketKind } from '@minxin/shared/tickets/states';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ticketEventSchema, ticketRatingSchema } from './history.entity.ts';
import { ticketSchema, type TicketRow } from './ticket.entity.ts';

export interface FigurePeriod {
  /** Days, both included, and the instants at which they begin and end. */
  from: string;
  to: string;
  begins: string;
  ends: string;
  today: string;
  /** Only these offices; the whole county when absent. */
  offices: readonly string[] | undefined;
}

const tickets = (manager: EntityManager, { offices }: FigurePeriod): SelectQueryBuilder<TicketRow> => {
  const query = manager.createQueryBuilder(ticketSchema, 't').where('1 = 1');
  return offices ? query.andWhere('t.office_id IN (:...offices)', { offices: [...offices, ''] }) : query;
};

export async function ticketsByKind(
  manager: EntityManager,
  period: FigurePeriod,
): Promise<Array<{ kind: TicketKind; count: number }>> {
  const rows = await tickets(manager, period)
    .select('t.kind', 'kind')
    .addSelect('COUNT(*)', 'count')
    .andWhere('t.submitted_at >= :begins AND t.submitted_at < :ends', period)
    .groupBy('t.kind')
    .getRawMany<{ kind: TicketKind; count: string | number }>();
  return rows.map(({ kind, count }) => ({ kind, count: Number(count) })).sort((a, b) => b.count - a.count);
}

export const countOpen = (manager: EntityManager, period: FigurePeriod): Promise<number> =>
  tickets(manager, period).andWhere('t.state IN (:...open)', { open: openStates }).getCount();

export const countOverdue = (manager: EntityManager, period: FigurePeriod): Promise<number> =>
  tickets(manager, period)
    .andWhere('t.state IN (:...running) AND t.due_on < :today', { running: runningStates, today: period.today })
    .getCount();

/** Tickets whose last day lies in the period: how many, how many answered, how many of them in time. */
export async function dueFigures(
  manager: EntityManager,
  period: FigurePeriod,
): Promise<{ due: number; replied: number; onTime: number }> {
  const query = () => tickets(manager, period).andWhere('t.due_on >= :from AND t.due_on <= :to', period);
  return {
    due: await query().getCount(),
    replied: await query().andWhere('t.replied_on IS NOT NULL').getCount(),
    onTime: await query().andWhere('t.replied_on <= t.due_on').getCount(),
  };
}

/** Tickets answered in the period, and how many of them their citizens have rated. */
export async function answeredFigures(
  manager: EntityManager,
  period: FigurePeriod,
): Promise<{ answered: number; rated: number }> {
  const query = () => tickets(manager, period).andWhere('t.replied_on >= :from AND t.replied_on <= :to', period);
  const rated = query();
  const rating = rated
    .subQuery()
    .select('1')
    .from(ticketRatingSchema, 'r')
    .where('r.ticket_id = t.id AND r.cycle = t.reopenings')
    .getQuery();
  return { answered: await query().getCount(), rated: await rated.andWhere(`EXISTS ${rating}`).getCount() };
}

/** How often an event happened in the period. */
export async function countEvents(
  manager: EntityManager,
  period: FigurePeriod,
  event: 'answered' | 'reopened',
): Promise<number> {
  const query = manager
    .createQueryBuilder(ticketEventSchema, 'e')
    .where('e.event = :event AND e.at >= :begins AND e.at < :ends', { ...period, event });
  if (period.offices) query.andWhere('e.office_id IN (:...offices)', { offices: [...period.offices, ''] });
  return query.getCount();
}

export async function ratingsByLevel(manager: EntityManager, period: FigurePeriod): Promise<Map<number, number>> {
  const query = manager
    .createQueryBuilder(ticketRatingSchema, 'r')
    .select('r.level', 'level')
    .addSelect('COUNT(*)', 'count')
    .where('r.at >= :begins AND r.at < :ends', period)
    .groupBy('r.level');
  if (period.offices) {
    const own = query
      .subQuery()
      .select('t.id')
      .from(ticketSchema, 't')
      .where('t.office_id IN (:...offices)')
      .getQuery();
    query.andWhere(`r.ticket_id IN ${own}`, { offices: [...period.offices, ''] });
  }
  const rows = await query.getRawMany<{ level: number; count: string | number }>();
  return new Map(rows.map(({ level, count }) => [level, Number(count)]));
}
