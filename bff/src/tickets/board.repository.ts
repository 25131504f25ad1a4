import type { TicketKind, TicketState } from '@minxin/shared/tickets/states';
import { Brackets, In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { escapeLike } from '../platform/persistence/like.ts';
import { ticketFollowSchema, ticketReplySchema, type TicketReplyRow } from './history.entity.ts';
import { ticketSchema, type TicketRow } from './ticket.entity.ts';

export interface BoardFilter {
  limit: number;
  kind?: TicketKind | undefined;
  office?: string | undefined;
  state?: TicketState | undefined;
  words?: string | undefined;
}

// Consent and kind stand here once more: a flag set by mistake must not be enough to show a report.
const published = (manager: EntityManager): SelectQueryBuilder<TicketRow> =>
  manager
    .createQueryBuilder(ticketSchema, 't')
    .where('t.published = :yes AND t.public_consent = :yes AND t.kind <> :never', { yes: true, never: 'report' });

/** Whether everybody may read this ticket. */
export const isPublic = ({ published: shown, publicConsent, kind }: TicketRow): boolean =>
  shown && publicConsent && kind !== 'report';

function narrowed(query: SelectQueryBuilder<TicketRow>, { limit, kind, office, state, words }: BoardFilter) {
  query.limit(limit + 1);
  if (kind !== undefined) query.andWhere('t.kind = :kind', { kind });
  if (office !== undefined) query.andWhere('t.office_id = :office', { office });
  if (state !== undefined) query.andWhere('t.state = :state', { state });
  if (words === undefined) return query;
  const like = `%${escapeLike(words)}%`;
  return query.andWhere(
    new Brackets((any) =>
      any
        .where(`t.public_title LIKE :like ESCAPE '\\'`, { like })
        .orWhere(`t.public_body LIKE :like ESCAPE '\\'`, { like })
        .orWhere('t.number = :number', { number: words }),
    ),
  );
}

/** One page of public tickets, newest first, and one row beyond it. */
export function latestPage(
  manager: EntityManager,
  filter: BoardFilter,
  after?: readonly [string, string],
): Promise<TicketRow[]> {
  const query = narrowed(published(manager), filter).orderBy('t.submittedAt', 'DESC').addOrderBy('t.id', 'DESC');
  if (after) {
    query.andWhere('(t.submitted_at < :at OR (t.submitted_at = :at AND t.id < :id))', { at: after[0], id: after[1] });
  }
  return query.getMany();
}

/** One page of public tickets, most supported first, and one row beyond it. */
export function hottestPage(
  manager: EntityManager,
  filter: BoardFilter,
  after?: readonly [number, string],
): Promise<TicketRow[]> {
  const query = narrowed(published(manager), filter).orderBy('t.supports', 'DESC').addOrderBy('t.id', 'DESC');
  if (after) {
    query.andWhere('(t.supports < :count OR (t.supports = :count AND t.id < :id))', { count: after[0], id: after[1] });
  }
  return query.getMany();
}

/** One page of a citizen's own tickets, newest first, and one row beyond it. */
export function minePage(
  manager: EntityManager,
  citizenId: string,
  { limit, kind }: Pick<BoardFilter, 'limit' | 'kind'>,
  after?: readonly [string, string],
): Promise<TicketRow[]> {
  const query = manager
    .createQueryBuilder(ticketSchema, 't')
    .where('t.citizen_id = :citizenId', { citizenId })
    .orderBy('t.submittedAt', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .limit(limit + 1);
  if (kind !== undefined) query.andWhere('t.kind = :kind', { kind });
  if (after) {
    query.andWhere('(t.submitted_at < :at OR (t.submitted_at = :at AND t.id < :id))', { at: after[0], id: after[1] });
  }
  return query.getMany();
}

/** The public tickets a citizen follows, newest first. */
export function followedTickets(manager: EntityManager, citizenId: string, limit: number): Promise<TicketRow[]> {
  const query = published(manager).orderBy('t.submittedAt', 'DESC').addOrderBy('t.id', 'DESC').limit(limit);
  const followed = query
    .subQuery()
    .select('f.ticket_id')
    .from(ticketFollowSchema, 'f')
    .where('f.citizen_id = :citizenId')
    .getQuery();
  return query.andWhere(`t.id IN ${followed}`, { citizenId }).getMany();
}

const similarAmong = 5000;

/** Public tickets among the newest five thousand whose title has one of the runs. */
export function titlesWith(manager: EntityManager, runs: readonly string[], limit: number): Promise<TicketRow[]> {
  const query = published(manager);
  const newest = query
    .subQuery()
    .select('n.id')
    .from(ticketSchema, 'n')
    .where('n.published = :yes')
    .orderBy('n.submittedAt', 'DESC')
    .limit(similarAmong)
    .getQuery();
  query
    .andWhere(`t.id IN ${newest}`)
    .andWhere(
      new Brackets((any) =>
        runs.forEach((run, at) =>
          any.orWhere(`t.public_title LIKE :run${at} ESCAPE '\\'`, { [`run${at}`]: `%${escapeLike(run)}%` }),
        ),
      ),
    );
  return query.orderBy('t.submittedAt', 'DESC').limit(limit).getMany();
}

/** Those of these tickets that everybody may read. */
export const publicOnes = (manager: EntityManager, ids: readonly string[]): Promise<TicketRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : published(manager).andWhere('t.id IN (:...ids)', { ids }).getMany();

export const publicIdsAfter = async (manager: EntityManager, after: string, limit: number): Promise<string[]> => {
  const query = published(manager).select('t.id').andWhere('t.id > :after', { after }).orderBy('t.id').limit(limit);
  return (await query.getMany()).map(({ id }) => id);
};

/** The reviewed replies to these tickets, the newest of each last. */
export const passedReplies = (manager: EntityManager, ticketIds: readonly string[]): Promise<TicketReplyRow[]> =>
  manager.find(ticketReplySchema, {
    where: { ticketId: In([...ticketIds]), reviewState: 'passed' },
    order: { at: 'ASC', id: 'ASC' },
  });
