import { id } from '../id.ts';
import { language } from '../language.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';

export const favouriteKinds = ['announcement', 'service', 'office'] as const;
export type FavouriteKind = (typeof favouriteKinds)[number];

/** Most favourites of one person. */
export const mostFavourites = 500;

/** Something kept to be found again, with its name as it is now. */
export const favourite = z.object({
  kind: z.enum(favouriteKinds),
  id,
  /** Null when it was withdrawn or removed: the name may be what was withdrawn. */
  name: z.nullable(z.string()),
  lang: language,
  at: instant,
});
export type Favourite = z.infer<typeof favourite>;
