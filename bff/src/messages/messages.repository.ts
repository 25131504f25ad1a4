import { mostCounted, type PushTopic } from '@minxin/shared/messages/message';
import { In, type EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { grantSchema, messageSchema, type GrantRow, type MessageRow } from './messages.entity.ts';

/** One message for many: everything but whose it is. */
export type MessageForMany = Omit<MessageRow, 'citizenId' | 'readAt'>;

/** Adds a message for each citizen that does not have it; answers whose inbox it was added to. */
export async function addMessages(
  manager: EntityManager,
  citizenIds: readonly string[],
  { id, kind, params, via, at }: MessageForMany,
): Promise<string[]> {
  if (citizenIds.length === 0) return [];
  const text = JSON.stringify(params);
  const added = await returning<{ citizen_id: string }>(
    manager,
    `INSERT INTO messages (citizen_id, id, kind, params, via, at) VALUES ${citizenIds.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}
     ON CONFLICT DO NOTHING RETURNING citizen_id`,
    citizenIds.flatMap((citizenId) => [citizenId, id, kind, text, via, at]),
  );
  return added.map((row) => row.citizen_id);
}

/** Takes unread messages that came by a subscription out of these inboxes. */
export async function foldMessages(
  manager: EntityManager,
  citizenIds: readonly string[],
  ids: readonly string[],
  via: string,
): Promise<void> {
  if (citizenIds.length === 0 || ids.length === 0) return;
  await manager
    .createQueryBuilder()
    .delete()
    .from(messageSchema)
    .where('citizen_id IN (:...citizenIds) AND id IN (:...ids) AND via = :via AND read_at IS NULL', {
      citizenIds,
      ids,
      via,
    })
    .execute();
}

/** One page of an inbox, newest first, and one row beyond it. */
export function inboxPage(
  manager: EntityManager,
  citizenId: string,
  { limit, after }: { limit: number; after?: readonly [string, string] | undefined },
): Promise<MessageRow[]> {
  const query = manager
    .createQueryBuilder(messageSchema, 'm')
    .where('m.citizen_id = :citizenId', { citizenId })
    .orderBy('m.at', 'DESC')
    .addOrderBy('m.id', 'DESC')
    .limit(limit + 1);
  if (after) query.andWhere('(m.at, m.id) < (:at, :id)', { at: after[0], id: after[1] });
  return query.getMany();
}

/** Counts unread messages, but never more than the badge needs. */
export async function countUnread(manager: EntityManager, citizenId: string): Promise<number> {
  const [row] = await runStatement<{ unread: number | string }>(
    manager,
    `SELECT COUNT(*) AS unread FROM
       (SELECT 1 FROM messages WHERE citizen_id = :citizenId AND read_at IS NULL LIMIT ${mostCounted}) counted`,
    { citizenId },
  );
  return Number(row?.unread ?? 0);
}

export const messageOf = (manager: EntityManager, citizenId: string, id: string): Promise<MessageRow | null> =>
  manager.findOneBy(messageSchema, { citizenId, id });

/** Marks unread messages of one inbox as read: one of them, or all. */
export async function markRead(manager: EntityManager, citizenId: string, at: string, id?: string): Promise<void> {
  const query = manager
    .createQueryBuilder()
    .update(messageSchema)
    .set({ readAt: at })
    .where('citizen_id = :citizenId AND read_at IS NULL', { citizenId });
  if (id !== undefined) query.andWhere('id = :id', { id });
  await query.execute();
}

/** Deletes one message of one inbox; false when there was none. */
export async function removeMessage(manager: EntityManager, citizenId: string, id: string): Promise<boolean> {
  return (await manager.delete(messageSchema, { citizenId, id })).affected === 1;
}

/** Deletes up to `limit` messages older than an instant; answers how many. */
export async function removeMessagesBefore(manager: EntityManager, before: string, limit: number): Promise<number> {
  const rows = await returning(
    manager,
    `DELETE FROM messages WHERE (citizen_id, id) IN
       (SELECT citizen_id, id FROM messages WHERE at < ? ORDER BY at LIMIT ?) RETURNING id`,
    [before, limit],
  );
  return rows.length;
}

export const grantsOf = (manager: EntityManager, citizenId: string): Promise<GrantRow[]> =>
  manager.findBy(grantSchema, { citizenId });

/** Which of these citizens still allow a message of the topic. */
export async function allowing(
  manager: EntityManager,
  topic: PushTopic,
  citizenIds: readonly string[],
): Promise<string[]> {
  if (citizenIds.length === 0) return [];
  const rows = await manager
    .createQueryBuilder(grantSchema, 'g')
    .where('g.citizen_id IN (:...citizenIds) AND g.topic = :topic AND g.remaining > 0', { citizenIds, topic })
    .getMany();
  return rows.map((row) => row.citizenId);
}

const mostGrants = 50;

/** One more message of the topic is allowed. */
export async function addGrant(manager: EntityManager, citizenId: string, topic: PushTopic): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(grantSchema)
    .values({ citizenId, topic, remaining: 0 })
    .orIgnore()
    .execute();
  await manager
    .createQueryBuilder()
    .update(grantSchema)
    .set({ remaining: () => 'remaining + 1' })
    .where('citizen_id = :citizenId AND topic = :topic AND remaining < :mostGrants', { citizenId, topic, mostGrants })
    .execute();
}

/** One message of the topic was sent. */
export async function useGrant(manager: EntityManager, citizenId: string, topic: PushTopic): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(grantSchema)
    .set({ remaining: () => 'remaining - 1' })
    .where('citizen_id = :citizenId AND topic = :topic AND remaining > 0', { citizenId, topic })
    .execute();
}

/** Nothing of these topics is allowed any more. */
export async function endGrants(manager: EntityManager, citizenId: string, topics: PushTopic[]): Promise<void> {
  await manager.delete(grantSchema, { citizenId, topic: In(topics) });
}
