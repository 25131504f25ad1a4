import { mostFavourites, type FavouriteKind } from '@minxin/shared/following/favourite';
import { nowText } from '../platform/clock.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { addFavourite, countFavourites, hasFavourite } from './favourites.repository.ts';
import { followingRefusals } from './following.failures.ts';
import type { FollowingParts } from './following-parts.ts';

/** Keeps something public for a citizen; keeping it again changes nothing. */
export async function keepFavourite(
  parts: FollowingParts,
  citizenId: string,
  { kind, id: thingId }: { kind: FavouriteKind; id: string },
): Promise<void> {
  const { database, clock } = parts;
  const which = { citizenId, kind, thingId };
  if (await hasFavourite(database.read, which)) return;
  if (!(await exists(parts, kind, thingId))) throw platformRefusals.absent();
  await database.write(async (manager) => {
    if ((await countFavourites(manager, citizenId)) >= mostFavourites) throw followingRefusals['too-many-favourites']();
    await addFavourite(manager, { ...which, at: nowText(clock) });
  });
}

async function exists(
  { offices, services, announcements }: FollowingParts,
  kind: FavouriteKind,
  id: string,
): Promise<boolean> {
  if (kind === 'office') return (await offices.find([id])).has(id);
  if (kind === 'service') return (await services.find([id])).has(id);
  const found = (await announcements([id], 'zh-CN')).get(id);
  return found !== undefined && !found.withdrawn;
}
