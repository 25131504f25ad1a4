import type { EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import {
  ticketEventSchema,
  ticketMessageSchema,
  ticketRatingSchema,
  ticketReplySchema,
  type TicketEventRow,
  type TicketMessageRow,
  type TicketRatingRow,
  type TicketReplyRow,
} from './history.entity.ts';

const inOrder = { at: 'ASC', id: 'ASC' } as const;

export async function addEvents(manager: EntityManager, rows: TicketEventRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(ticketEventSchema, rows);
}
export const eventsOf = (manager: EntityManager, ticketId: string): Promise<TicketEventRow[]> =>
  manager.find(ticketEventSchema, { where: { ticketId }, order: inOrder });

export async function addReplies(manager: EntityManager, rows: TicketReplyRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(ticketReplySchema, rows as never);
}
export const repliesOf = (manager: EntityManager, ticketId: string): Promise<TicketReplyRow[]> =>
  manager.find(ticketReplySchema, { where: { ticketId }, order: inOrder });
export const lastReply = (
  manager: EntityManager,
  ticketId: string,
  reviewState: TicketReplyRow['reviewState'],
): Promise<TicketReplyRow | null> =>
  manager.findOne(ticketReplySchema, { where: { ticketId, reviewState }, order: { at: 'DESC', id: 'DESC' } });
export async function judgeReply(
  manager: EntityManager,
  id: string,
  judgement: Partial<TicketReplyRow>,
): Promise<void> {
  await manager.update(ticketReplySchema, { id }, judgement);
}

export async function addMessages(manager: EntityManager, rows: TicketMessageRow[]): Promise<void> {
  if (rows.length > 0) await manager.insert(ticketMessageSchema, rows);
}
export const messagesOf = (manager: EntityManager, ticketId: string): Promise<TicketMessageRow[]> =>
  manager.find(ticketMessageSchema, { where: { ticketId }, order: inOrder });

/** Adds a rating; false when this cycle has one. */
export async function addRating(manager: EntityManager, row: TicketRatingRow): Promise<boolean> {
  const { ticketId, cycle, level, comment, at } = row;
  const added = await returning(
    manager,
    `INSERT INTO ticket_ratings (ticket_id, cycle, level, comment, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING RETURNING level`,
    [ticketId, cycle, level, comment, at],
  );
  return added.length > 0;
}
export const addRatings = async (manager: EntityManager, rows: TicketRatingRow[]): Promise<void> => {
  if (rows.length > 0) await manager.insert(ticketRatingSchema, rows);
};
/** The rating of the newest cycle that has one. */
export const ratingOf = (manager: EntityManager, ticketId: string): Promise<TicketRatingRow | null> =>
  manager.findOne(ticketRatingSchema, { where: { ticketId }, order: { cycle: 'DESC' } });
