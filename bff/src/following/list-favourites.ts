import type { Favourite, FavouriteKind } from '@minxin/shared/following/favourite';
import type { Language } from '@minxin/shared/language';
import type { Page } from '@minxin/shared/page';
import { spokenName, type SpokenName } from '@minxin/shared/spoken';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { favouritesPage } from './favourites.repository.ts';
import type { FollowingParts } from './following-parts.ts';

/** One page of what a citizen keeps, each under its name of today; one read for each kind on the page. */
export async function listFavourites(
  { database, offices, services, announcements }: FollowingParts,
  citizenId: string,
  { limit, cursor, kind }: { limit: number; cursor?: string | undefined; kind?: FavouriteKind | undefined },
  language: Language,
): Promise<Page<Favourite>> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string', 'string']);
  const rows = await favouritesPage(database.read, citizenId, { limit, kind, after });
  const idsOf = (wanted: FavouriteKind) => rows.flatMap((row) => (row.kind === wanted ? [row.thingId] : []));
  const known = await announcements(idsOf('announcement'), language);
  const items = await services.find(idsOf('service'));
  const bodies = await offices.find(idsOf('office'));
  const nameOf = (which: FavouriteKind, id: string): SpokenName | undefined => {
    if (which === 'announcement') {
      const found = known.get(id);
      return found && !found.withdrawn ? { name: found.title, lang: found.lang } : undefined;
    }
    if (which === 'office') return named(bodies.get(id), language);
    const guide = items.get(id)?.guide;
    return guide && named(guide, language);
  };
  const present = (row: (typeof rows)[number]): Favourite => {
    const found = nameOf(row.kind, row.thingId);
    const { kind: which, thingId: id, at } = row;
    return { kind: which, id, name: found?.name ?? null, lang: found?.lang ?? language, at };
  };
  return pageFrom(rows, limit, (row) => [row.at, row.kind, row.thingId], present);
}

const named = (thing: Parameters<typeof spokenName>[0] | undefined, language: Language) =>
  thing && spokenName(thing, language);
