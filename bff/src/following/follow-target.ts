import { mostKeywords, mostPlaces, type SubscriptionKind } from '@minxin/shared/following/subscription';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { followingRefusals } from './following.failures.ts';
import type { SubscriptionRow, Target } from './following.entity.ts';
import type { FollowingParts } from './following-parts.ts';
import { keywordOf } from './keyword.rules.ts';
import { addSubscription, subscriptionsOf, subscriptionTo } from './subscriptions.repository.ts';

/** Follows an office, a column or a keyword; following it again answers the subscription that is there. */
export async function followTarget(
  parts: FollowingParts,
  citizenId: string,
  given: { kind: SubscriptionKind; target: string },
): Promise<SubscriptionRow> {
  const target = await knownTarget(parts, given);
  const { database, clock } = parts;
  return database.write(async (manager) => {
    const before = await subscriptionTo(manager, citizenId, target);
    if (before) return before;
    const all = await subscriptionsOf(manager, citizenId);
    const keywords = all.filter((row) => row.kind === 'keyword').length;
    if (target.kind === 'keyword' && keywords >= mostKeywords) throw followingRefusals['too-many-keywords']();
    if (target.kind !== 'keyword' && all.length - keywords >= mostPlaces) throw followingRefusals['too-many-places']();
    await addSubscription(manager, { id: newId(), citizenId, ...target, at: nowText(clock) });
    return (await subscriptionTo(manager, citizenId, target))!;
  });
}

async function knownTarget(
  { offices, columns }: FollowingParts,
  { kind, target }: { kind: SubscriptionKind; target: string },
): Promise<Target> {
  if (kind === 'keyword') {
    const keyword = keywordOf(target);
    if (keyword === undefined) throw followingRefusals['unfit-keyword']();
    return { kind, target: keyword };
  }
  const isKnown = kind === 'office' ? (await offices.find([target])).has(target) : (await columns()).has(target);
  if (!isKnown) throw followingRefusals['unknown-target']();
  return { kind, target };
}
