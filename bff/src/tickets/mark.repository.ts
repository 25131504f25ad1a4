import type { EntityManager, EntitySchema } from 'typeorm';
import { ticketFollowSchema, ticketSupportSchema, type TicketMarkRow } from './history.entity.ts';

export type Mark = 'support' | 'follow';
const schemas: Record<Mark, EntitySchema<TicketMarkRow>> = {
  support: ticketSupportSchema,
  follow: ticketFollowSchema,
};

/** Sets a citizen's mark; false when it was set before. */
export async function setMark(manager: EntityManager, mark: Mark, row: TicketMarkRow): Promise<boolean> {
  const added = await manager
    .createQueryBuilder()
    .insert()
    .into(schemas[mark])
    .values(row)
    .orIgnore()
    .returning('at')
    .execute();
  return (added.raw as unknown[]).length > 0;
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
