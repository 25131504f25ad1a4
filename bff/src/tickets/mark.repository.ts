import type { EntityManager, EntitySchema } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import { ticketFollowSchema, ticketSupportSchema, type TicketMarkRow } from './history.entity.ts';

export type Mark = 'support' | 'follow';
const schemas: Record<Mark, EntitySchema<TicketMarkRow>> = {
  support: ticketSupportSchema,
  follow: ticketFollowSchema,
};

/** Sets a citizen's mark; false when it was set before. */
export async function setMark(
  manager: EntityManager,
  mark: Mark,
  { ticketId, citizenId, at }: TicketMarkRow,
): Promise<boolean> {
  const table = schemas[mark].options.tableName;
  const added = await returning(
    manager,
    `INSERT INTO ${table} (ticket_id, citizen_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING at`,
    [ticketId, citizenId, at],
  );
  return added.length > 0;
}

/** Takes a citizen's mark away; false when there was none. */
export async function clearMark(
  manager: EntityManager,
  mark: Mark,
  ticketId: string,
  citizenId: string,
): Promise<boolean> {
  const removed = await manager.delete(schemas[mark], { ticketId, citizenId });
  return removed.affected === 1;
}

export const hasMark = (manager: EntityManager, mark: Mark, ticketId: string, citizenId: string): Promise<boolean> =>
  manager.existsBy(schemas[mark], { ticketId, citizenId });

export async function addSupports(manager: EntityManager, rows: TicketMarkRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(ticketSupportSchema, rows);
}

/** The citizens who want to hear of a ticket. */
export const followersOf = async (manager: EntityManager, ticketId: string): Promise<string[]> =>
  (await manager.findBy(ticketFollowSchema, { ticketId })).map((row) => row.citizenId);
