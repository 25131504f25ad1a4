import type { FavouriteKind } from '@minxin/shared/following/favourite';
import type { EntityManager } from 'typeorm';
import { favouriteSchema, type FavouriteRow } from './following.entity.ts';

/** Adds a favourite unless it is kept already. */
export async function addFavourite(manager: EntityManager, row: FavouriteRow): Promise<void> {
  await manager.createQueryBuilder().insert().into(favouriteSchema).values(row).orIgnore().execute();
}

export async function removeFavourite(
  manager: EntityManager,
  which: Pick<FavouriteRow, 'citizenId' | 'kind' | 'thingId'>,
): Promise<void> {
  await manager.delete(favouriteSchema, which);
}

export const hasFavourite = (
  manager: EntityManager,
  which: Pick<FavouriteRow, 'citizenId' | 'kind' | 'thingId'>,
): Promise<boolean> => manager.existsBy(favouriteSchema, which);

/** How many one citizen keeps; they are limited, so counting is cheap. */
export const countFavourites = (manager: EntityManager, citizenId: string): Promise<number> =>
  manager.countBy(favouriteSchema, { citizenId });

/** One page of what a citizen keeps, newest first, and one row beyond it. */
export function favouritesPage(
  manager: EntityManager,
  citizenId: string,
  query: {
    limit: number;
    kind?: FavouriteKind | undefined;
    after?: readonly [string, string, string] | undefined;
  },
): Promise<FavouriteRow[]> {
  const { limit, kind, after } = query;
  const rows = manager
    .createQueryBuilder(favouriteSchema, 'f')
    .where('f.citizen_id = :citizenId', { citizenId })
    .orderBy('f.at', 'DESC')
    .addOrderBy('f.kind', 'DESC')
    .addOrderBy('f.thingId', 'DESC')
    .limit(limit + 1);
  if (kind !== undefined) rows.andWhere('f.kind = :kind', { kind });
  if (after)
    rows.andWhere('(f.at, f.kind, f.thing_id) < (:at, :afterKind, :thingId)', {
      at: after[0],
      afterKind: after[1],
      thingId: after[2],
    });
  return rows.getMany();
}
