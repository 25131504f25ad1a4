import type { FavouriteKind } from '@minxin/shared/following/favourite';
import type { SubscriptionKind } from '@minxin/shared/following/subscription';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, varchar } from '../platform/persistence/columns.ts';

/** Something a citizen keeps to find it again. */
export interface FavouriteRow {
  citizenId: string;
  kind: FavouriteKind;
  thingId: string;
  at: string;
}
export const favouriteSchema = new EntitySchema<FavouriteRow>({
  name: 'favourite',
  tableName: 'favourites',
  columns: {
    citizenId: { ...idColumn, name: 'citizen_id', primary: true },
    kind: { ...varchar(20), primary: true },
    thingId: { ...idColumn, name: 'thing_id', primary: true },
    at: instantColumn,
  },
  indices: [{ name: 'idx_favourites_listed', columns: ['citizenId', 'at', 'kind', 'thingId'] }],
});

/** What is followed: an office, a column, or a keyword as it is compared. */
export interface Target {
  kind: SubscriptionKind;
  target: string;
}

/** One citizen follows one target. */
export interface SubscriptionRow extends Target {
  id: string;
  citizenId: string;
  at: string;
}
export const subscriptionSchema = new EntitySchema<SubscriptionRow>({
  name: 'subscription',
  tableName: 'subscriptions',
  columns: {
    id: { ...idColumn, primary: true },
    citizenId: { ...idColumn, name: 'citizen_id' },
    kind: varchar(20),
    target: varchar(64),
    at: instantColumn,
  },
  indices: [
    { name: 'uq_subscriptions_citizen', columns: ['citizenId', 'kind', 'target'], unique: true },
    { name: 'idx_subscriptions_target', columns: ['kind', 'target', 'id'] },
  ],
});

/** One announcement on its way to everybody who follows one target; delivered once. */
export interface FollowedItemRow extends Target {
  announcementId: string;
  at: string;
  deliveredAt: string | null;
}
export const followedItemSchema = new EntitySchema<FollowedItemRow>({
  name: 'followedItem',
  tableName: 'followed_items',
  columns: {
    kind: { ...varchar(20), primary: true },
    target: { ...varchar(64), primary: true },
    announcementId: { ...idColumn, name: 'announcement_id', primary: true },
    at: instantColumn,
    deliveredAt: { ...instantColumn, name: 'delivered_at', nullable: true },
  },
  indices: [
    { name: 'idx_followed_items_target', columns: ['kind', 'target', 'at'] },
    { name: 'idx_followed_items_at', columns: ['at'] },
  ],
});

/** Many announcements of one target within an hour, told in one message. */
export interface FollowedDigestRow extends Target {
  /** When the first of them came; the digest covers the hour from then on. */
  fromAt: string;
  /** The message's id. */
  id: string;
  at: string;
  deliveredAt: string | null;
}
export const followedDigestSchema = new EntitySchema<FollowedDigestRow>({
  name: 'followedDigest',
  tableName: 'followed_digests',
  columns: {
    kind: { ...varchar(20), primary: true },
    target: { ...varchar(64), primary: true },
    fromAt: { ...instantColumn, name: 'from_at', primary: true },
    id: idColumn,
    at: instantColumn,
    deliveredAt: { ...instantColumn, name: 'delivered_at', nullable: true },
  },
  indices: [{ name: 'idx_followed_digests_at', columns: ['at'] }],
});

export const followingEntities = [favouriteSchema, subscriptionSchema, followedItemSchema, followedDigestSchema];
