import {
  addFavourite,
  follow,
  listFavourites,
  listSubscriptions,
  readFavourite,
  removeFavourite,
  unfollow,
} from '@minxin/shared/following/endpoints';
import type { Caller, CitizenCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Following } from './index.ts';

const idOf = (caller: Caller) => (caller as CitizenCaller).id;

export function followingRoutes(door: Door, following: Following): void {
  serve(door, listFavourites, ({ query }, { caller, language }) => following.favourites(idOf(caller), query, language));
  serve(door, readFavourite, async ({ params }, { caller }) => ({
    kept: await following.isKept(idOf(caller), params),
  }));
  serve(door, addFavourite, async ({ params }, { caller }) => {
    await following.keep(idOf(caller), params);
    return null;
  });
  serve(door, removeFavourite, async ({ params }, { caller }) => {
    await following.drop(idOf(caller), params);
    return null;
  });
  serve(door, listSubscriptions, async (_, { caller, language }) => ({
    items: await following.subscriptions(idOf(caller), language),
  }));
  serve(door, follow, ({ body }, { caller, language }) => following.follow(idOf(caller), body, language));
  serve(door, unfollow, async ({ params }, { caller }) => {
    await following.unfollow(idOf(caller), params.id);
    return null;
  });
}
