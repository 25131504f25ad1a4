import type { EntityManager } from 'typeorm';
import { isPostgres } from '../platform/persistence/returning.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { subscriptionSchema, type SubscriptionRow, type Target } from './following.entity.ts';

/** Adds a subscription unless the citizen follows that target already. */
export async function addSubscription(manager: EntityManager, row: SubscriptionRow): Promise<void> {
  await manager.createQueryBuilder().insert().into(subscriptionSchema).values(row).orIgnore().execute();
}

export const subscriptionTo = (
  manager: EntityManager,
  citizenId: string,
  { kind, target }: Target,
): Promise<SubscriptionRow | null> => manager.findOneBy(subscriptionSchema, { citizenId, kind, target });

/** Everything one citizen follows; limited, so it is one list. */
export const subscriptionsOf = (manager: EntityManager, citizenId: string): Promise<SubscriptionRow[]> =>
  manager.find(subscriptionSchema, { where: { citizenId }, order: { at: 'DESC', id: 'DESC' } });

/** Removes a subscription of one citizen; false when there was none. */
export async function removeSubscription(manager: EntityManager, citizenId: string, id: string): Promise<boolean> {
  return (await manager.delete(subscriptionSchema, { citizenId, id })).affected === 1;
}

/** Some of those who follow a target, in order of their subscriptions after the given one. */
export const subscribersAfter = (
  manager: EntityManager,
  { kind, target }: Target,
  after: string,
  limit: number,
): Promise<Array<{ id: string; citizenId: string }>> =>
  runStatement(
    manager,
    `SELECT id, citizen_id AS "citizenId" FROM subscriptions
     WHERE kind = :kind AND target = :target AND id > :after ORDER BY id LIMIT :limit`,
    { kind, target, after, limit },
  );

/** Some of the keywords that stand in a text, in their order after the given one; each once, whoever follows it. */
export async function keywordsIn(
  manager: EntityManager,
  text: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const place = isPostgres(manager) ? 'strpos(:text, target)' : 'instr(:text, target)';
  const rows = await runStatement<{ target: string }>(
    manager,
    `SELECT DISTINCT target FROM subscriptions
     WHERE kind = 'keyword' AND target > :after AND ${place} > 0 ORDER BY target LIMIT :limit`,
    { text, after, limit },
  );
  return rows.map((row) => row.target);
}

/** Leads everybody who follows one target to another of its kind; nobody follows that one twice. */
export async function leadSubscriptions(manager: EntityManager, { kind, target }: Target, into: string): Promise<void> {
  const already = `SELECT citizen_id FROM subscriptions WHERE kind = :kind AND target = :into`;
  await manager
    .createQueryBuilder()
    .update(subscriptionSchema)
    .set({ target: into })
    .where(`kind = :kind AND target = :target AND citizen_id NOT IN (${already})`, { kind, target, into })
    .execute();
  await manager.delete(subscriptionSchema, { kind, target });
}
