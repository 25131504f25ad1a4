import { openStates, runningStates, type TicketKind, type TicketState } from '@minxin/shared/tickets/states';
import type { TicketQueue } from '@minxin/shared/tickets/queues';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { StaffCaller } from '../platform/caller.ts';
import { escapeLike } from '../platform/persistence/like.ts';
import { ticketEventSchema } from './history.entity.ts';
import { ticketSchema, type TicketRow } from './ticket.entity.ts';

export interface QueueFilter {
  staff: StaffCaller;
  queue: TicketQueue;
  today: string;
  /** These offices and no others; all within reach when absent. */
  offices: readonly string[] | undefined;
  kind: TicketKind | undefined;
  words: string | undefined;
  limit: number;
  after: readonly [string, string] | undefined;
}

const statesOf: Partial<Record<TicketQueue, readonly TicketState[]>> = {
  intake: ['submitted'],
  waiting: ['need-more'],
  dispatching: ['accepted', 'returned', 'reopened'],
  signing: ['dispatched'],
  handling: ['signed', 'handling'],
  reviewing: ['reviewing'],
  visiting: ['visiting'],
  overdue: runningStates,
  assisting: openStates,
  closed: ['closed', 'not-accepted', 'withdrawn'],
};
const finished: readonly TicketQueue[] = ['closed', 'mine-done', 'all'];

/** Work is sorted by its next due day, finished things by the last thing that happened. */
export const isFinished = (queue: TicketQueue): boolean => finished.includes(queue);

/** One page of a tray within the caller's reach, and one row beyond it. */
export function queuePage(manager: EntityManager, filter: QueueFilter): Promise<TicketRow[]> {
  const { queue, staff, today, offices, kind, words, limit, after } = filter;
  const query = manager.createQueryBuilder(ticketSchema, 't').limit(limit + 1);
  const states = statesOf[queue];
  if (states) query.andWhere('t.state IN (:...states)', { states });
  withinReach(query, staff, queue === 'assisting');
  if (queue === 'overdue') query.andWhere('t.due_on < :today', { today });
  if (queue === 'mine-done') whereActor(query, staff.id);
  if (offices) query.andWhere('t.office_id IN (:...offices)', { offices: [...offices, ''] });
  if (kind !== undefined) query.andWhere('t.kind = :kind', { kind });
  if (words !== undefined) whereWords(query, words);
  if (isFinished(queue)) {
    query.orderBy('t.lastActivityAt', 'DESC').addOrderBy('t.id', 'DESC');
    if (after) query.andWhere('(t.last_activity_at < :at OR (t.last_activity_at = :at AND t.id < :id))', cursor(after));
  } else {
    query.orderBy('t.nextStepOn').addOrderBy('t.id');
    if (after) query.andWhere('(t.next_step_on > :at OR (t.next_step_on = :at AND t.id > :id))', cursor(after));
  }
  return query.getMany();
}

const cursor = ([at, id]: readonly [string, string]) => ({ at, id });

// The same rule as `reaches` in ticket.policy.ts, told to the database.
function withinReach(query: SelectQueryBuilder<TicketRow>, staff: StaffCaller, assisting: boolean): void {
  const mine = staff.officeIds;
  const isAtDesk = staff.roles.includes('dispatcher') || staff.roles.includes('supervisor');
  query.andWhere(
    new Brackets((any) => {
      if (!assisting) any.orWhere('t.office_id IN (:...mine)', { mine });
      if (isAtDesk && !assisting)
        any.orWhere('t.intake_office_id IS NULL').orWhere('t.intake_office_id IN (:...mine)', { mine });
      if (staff.roles.includes('handler') || staff.roles.includes('reviewer') || assisting) {
        mine.forEach((office, at) =>
          any.orWhere(`t.co_offices LIKE :co${at} ESCAPE '\\'`, { [`co${at}`]: `%"${escapeLike(office)}"%` }),
        );
      }
    }),
  );
}

function whereActor(query: SelectQueryBuilder<TicketRow>, actorId: string): void {
  const acted = query
    .subQuery()
    .select('1')
    .from(ticketEventSchema, 'e')
    .where('e.ticket_id = t.id AND e.actor_id = :actorId')
    .getQuery();
  query.andWhere(`EXISTS ${acted}`, { actorId });
}

function whereWords(query: SelectQueryBuilder<TicketRow>, words: string): void {
  const like = `%${escapeLike(words)}%`;
  query.andWhere(
    new Brackets((any) =>
      any
        .where(`t.title LIKE :like ESCAPE '\\'`, { like })
        .orWhere(`t.body LIKE :like ESCAPE '\\'`, { like })
        .orWhere(`t.number LIKE :like ESCAPE '\\'`, { like }),
    ),
  );
}
