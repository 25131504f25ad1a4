import type { Subscription } from '@minxin/shared/following/subscription';
import type { Language } from '@minxin/shared/language';
import { spokenName, type SpokenName } from '@minxin/shared/spoken';
import type { SubscriptionRow } from './following.entity.ts';
import type { FollowingParts } from './following-parts.ts';

/** Subscriptions under the names of today; what no longer exists keeps its id for a name, so that it can be ended. */
export async function presentSubscriptions(
  { offices, columns }: FollowingParts,
  rows: readonly SubscriptionRow[],
  language: Language,
): Promise<Subscription[]> {
  const bodies = await offices.find(rows.flatMap((row) => (row.kind === 'office' ? [row.target] : [])));
  const tree = await columns();
  return rows.map(({ id, kind, target, at }) => {
    const thing = kind === 'office' ? bodies.get(target) : kind === 'column' ? tree.get(target) : undefined;
    const spoken: SpokenName = thing ? spokenName(thing, language) : { name: target, lang: 'zh-CN' };
    return { id, kind, target, ...spoken, at };
  });
}
