import type { EntityManager } from 'typeorm';
import {
  ticketContactSchema,
  ticketCounterSchema,
  ticketSchema,
  type TicketContactRow,
  type TicketRow,
} from './ticket.entity.ts';

/** Reserves `count` numbers of a day and answers the first of them as a counter value. */
export async function reserveNumbers(manager: EntityManager, day: string, count: number): Promise<number> {
  await manager.createQueryBuilder().insert().into(ticketCounterSchema).values({ day, last: 0 }).orIgnore().execute();
  await manager.increment(ticketCounterSchema, { day }, 'last', count);
  const { last } = await manager.findOneByOrFail(ticketCounterSchema, { day });
  return last - count + 1;
}

/** The number people read: the day and a counter of five digits, or more on a very busy day. */
export const numberOf = (day: string, counter: number): string =>
  `${day.replaceAll('-', '')}${String(counter).padStart(5, '0')}`;

export async function addTickets(manager: EntityManager, rows: TicketRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(ticketSchema, rows as never);
}

export const ticketById = (manager: EntityManager, id: string): Promise<TicketRow | null> =>
  manager.findOneBy(ticketSchema, { id });

export const ticketByNumber = (manager: EntityManager, number: string): Promise<TicketRow | null> =>
  manager.findOneBy(ticketSchema, { number });

/** Which of these source ids are here already. */
export async function knownSourceIds(manager: EntityManager, sourceIds: string[]): Promise<ReadonlySet<string>> {
  if (sourceIds.length === 0) return new Set();
  const rows = await manager
    .createQueryBuilder(ticketSchema, 't')
    .select(['t.id', 't.sourceId'])
    .where('t.source_id IN (:...sourceIds)', { sourceIds })
    .getMany();
  return new Set(rows.map((row) => row.sourceId!));
}

/** Changes a ticket that is still at `version`; false when somebody was faster. */
export async function changeTicket(
  manager: EntityManager,
  id: string,
  version: number,
  change: Partial<TicketRow>,
): Promise<boolean> {
  const changed = await manager
    .createQueryBuilder()
    .update(ticketSchema)
    .set({ ...change, version: version + 1 } as never)
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return changed.affected === 1;
}

/** Adds to the count of supporters without touching the version staff work on. */
export async function addToSupports(manager: EntityManager, id: string, by: 1 | -1): Promise<void> {
  await manager.increment(ticketSchema, { id }, 'supports', by);
}

export async function addContacts(manager: EntityManager, rows: TicketContactRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(ticketContactSchema, rows);
}

export const contactOf = (manager: EntityManager, ticketId: string): Promise<TicketContactRow | null> =>
  manager.findOneBy(ticketContactSchema, { ticketId });

/** Running tickets whose last day rests on a calendar that was not published yet. */
export const provisionalTickets = (manager: EntityManager): Promise<TicketRow[]> =>
  manager
    .createQueryBuilder(ticketSchema, 't')
    .where('t.due_provisional = :yes AND t.replied_on IS NULL', { yes: true })
    .getMany();

export async function moveDueDay(
  manager: EntityManager,
  id: string,
  due: Pick<TicketRow, 'dueOn' | 'dueProvisional' | 'nextStepOn'>,
): Promise<void> {
  await manager.update(ticketSchema, { id }, due);
}
