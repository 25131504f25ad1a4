import { IsNull, type EntityManager } from 'typeorm';
import { returning } from '../platform/persistence/returning.ts';
import {
  followedDigestSchema,
  followedItemSchema,
  type FollowedDigestRow,
  type FollowedItemRow,
  type Target,
} from './following.entity.ts';

/** Notes that an announcement is on its way to a target's followers; answers it as it was first noted. */
export async function noteItem(manager: EntityManager, row: FollowedItemRow): Promise<FollowedItemRow> {
  await manager.createQueryBuilder().insert().into(followedItemSchema).values(row).orIgnore().execute();
  const { kind, target, announcementId } = row;
  return manager.findOneByOrFail(followedItemSchema, { kind, target, announcementId });
}

/** The first announcements of a target since an instant, at most `limit`. */
export const itemsSince = (
  manager: EntityManager,
  { kind, target }: Target,
  since: string,
  limit: number,
): Promise<FollowedItemRow[]> =>
  manager
    .createQueryBuilder(followedItemSchema, 'i')
    .where('i.kind = :kind AND i.target = :target AND i.at >= :since', { kind, target, since })
    .orderBy('i.at')
    .addOrderBy('i.announcementId')
    .limit(limit)
    .getMany();

/** The newest digest of a target. */
export const lastDigest = (manager: EntityManager, { kind, target }: Target): Promise<FollowedDigestRow | null> =>
  manager.findOne(followedDigestSchema, { where: { kind, target }, order: { fromAt: 'DESC' } });

/** Adds a digest unless there is one from that moment; answers the one that is there. */
export async function noteDigest(manager: EntityManager, row: FollowedDigestRow): Promise<FollowedDigestRow> {
  await manager.createQueryBuilder().insert().into(followedDigestSchema).values(row).orIgnore().execute();
  const { kind, target, fromAt } = row;
  return manager.findOneByOrFail(followedDigestSchema, { kind, target, fromAt });
}

export async function itemDelivered(
  manager: EntityManager,
  { kind, target, announcementId }: FollowedItemRow,
  deliveredAt: string,
): Promise<void> {
  await manager.update(followedItemSchema, { kind, target, announcementId, deliveredAt: IsNull() }, { deliveredAt });
}

export async function digestDelivered(
  manager: EntityManager,
  { kind, target, fromAt }: FollowedDigestRow,
  deliveredAt: string,
): Promise<void> {
  await manager.update(followedDigestSchema, { kind, target, fromAt }, { deliveredAt });
}

/** Forgets up to `limit` deliveries older than an instant; answers how many. */
export async function forgetDeliveries(manager: EntityManager, before: string, limit: number): Promise<number> {
  const items = await returning(
    manager,
    `DELETE FROM followed_items WHERE (kind, target, announcement_id) IN
       (SELECT kind, target, announcement_id FROM followed_items WHERE at < ? ORDER BY at LIMIT ?)
     RETURNING announcement_id`,
    [before, limit],
  );
  const digests = await returning(
    manager,
    `DELETE FROM followed_digests WHERE (kind, target, from_at) IN
       (SELECT kind, target, from_at FROM followed_digests WHERE at < ? ORDER BY at LIMIT ?)
     RETURNING id`,
    [before, limit],
  );
  return Math.max(items.length, digests.length);
}
