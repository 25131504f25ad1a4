import type { Favourite, FavouriteKind } from '@minxin/shared/following/favourite';
import type { Subscription, SubscriptionKind } from '@minxin/shared/following/subscription';
import type { Language } from '@minxin/shared/language';
import type { Page } from '@minxin/shared/page';
import { platformRefusals } from '../platform/platform.failures.ts';
import { deliverAnnouncement, isNews } from './deliver-announcement.ts';
import { hasFavourite, removeFavourite } from './favourites.repository.ts';
import { followMergedColumn, type ColumnMerged } from './follow-merged-column.ts';
import { followTarget } from './follow-target.ts';
import type { FollowingParts } from './following-parts.ts';
import { forgetOldDeliveries } from './forget-old.ts';
import { keepFavourite } from './keep-favourite.ts';
import { listFavourites } from './list-favourites.ts';
import { presentSubscriptions } from './list-subscriptions.ts';
import { removeSubscription, subscriptionsOf } from './subscriptions.repository.ts';

interface Thing {
  kind: FavouriteKind;
  id: string;
}

/** What citizens keep and what they want to hear of. Nobody but themselves learns either. */
export interface Following {
  favourites(
    citizenId: string,
    query: { limit: number; cursor?: string | undefined; kind?: FavouriteKind | undefined },
    language: Language,
  ): Promise<Page<Favourite>>;
  isKept(citizenId: string, thing: Thing): Promise<boolean>;
  keep(citizenId: string, thing: Thing): Promise<void>;
  drop(citizenId: string, thing: Thing): Promise<void>;
  subscriptions(citizenId: string, language: Language): Promise<Subscription[]>;
  follow(
    citizenId: string,
    given: { kind: SubscriptionKind; target: string },
    language: Language,
  ): Promise<Subscription>;
  unfollow(citizenId: string, id: string): Promise<void>;
  /** Forgets deliveries of long ago; for a job. */
  forgetOld(): Promise<void>;
}

export function createFollowing(parts: FollowingParts): Following {
  const { database, outbox } = parts;
  outbox.on<{ announcementId: string; publishedAt: string | null }>(
    'announcements/published',
    'following',
    ({ announcementId }) => deliverAnnouncement(parts, announcementId),
    ({ publishedAt }) => isNews(parts, publishedAt),
  );
  outbox.on<ColumnMerged>('announcements/column-merged', 'following', (merged) => followMergedColumn(parts, merged));
  return {
    favourites: (citizenId, query, language) => listFavourites(parts, citizenId, query, language),
    isKept: (citizenId, { kind, id }) => hasFavourite(database.read, { citizenId, kind, thingId: id }),
    keep: (citizenId, thing) => keepFavourite(parts, citizenId, thing),
    drop: (citizenId, { kind, id }) =>
      database.write((manager) => removeFavourite(manager, { citizenId, kind, thingId: id })),
    subscriptions: async (citizenId, language) =>
      presentSubscriptions(parts, await subscriptionsOf(database.read, citizenId), language),
    async follow(citizenId, given, language) {
      const [followed] = await presentSubscriptions(parts, [await followTarget(parts, citizenId, given)], language);
      return followed!;
    },
    async unfollow(citizenId, id) {
      if (!(await database.write((manager) => removeSubscription(manager, citizenId, id))))
        throw platformRefusals.absent();
    },
    forgetOld: () => forgetOldDeliveries(parts),
  };
}
