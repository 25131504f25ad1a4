import { citizens } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { line } from '../text.ts';
import { favourite, favouriteKinds } from './favourite.ts';
import { subscription, subscriptionKinds } from './subscription.ts';

const thing = z.strictObject({ kind: z.enum(favouriteKinds), id });

export const listFavourites = endpoint({
  method: 'GET',
  path: '/me/favorites',
  summary: 'What I keep, newest first; what was withdrawn says so',
  callers: citizens,
  query: z.strictObject({ ...pageQuery, kind: z.optional(z.enum(favouriteKinds)) }),
  success: 200,
  response: pageOf(favourite),
  refusals: [],
});

export const readFavourite = endpoint({
  method: 'GET',
  path: '/me/favorites/:kind/:id',
  summary: 'Whether I keep this',
  callers: citizens,
  params: thing,
  success: 200,
  response: z.object({ kept: z.boolean() }),
  refusals: [],
});

export const addFavourite = endpoint({
  method: 'PUT',
  path: '/me/favorites/:kind/:id',
  summary: 'Keep this; keeping it again changes nothing',
  callers: citizens,
  params: thing,
  success: 204,
  response: z.null(),
  refusals: ['following/too-many-favourites'],
});

export const removeFavourite = endpoint({
  method: 'DELETE',
  path: '/me/favorites/:kind/:id',
  summary: 'Keep this no longer; works for what was withdrawn, too',
  callers: citizens,
  params: thing,
  success: 204,
  response: z.null(),
  refusals: [],
});

export const listSubscriptions = endpoint({
  method: 'GET',
  path: '/me/subscriptions',
  summary: 'Everything I follow; few enough for one answer',
  callers: citizens,
  success: 200,
  response: z.object({ items: z.array(subscription) }),
  refusals: [],
});

export const follow = endpoint({
  method: 'PUT',
  path: '/me/subscriptions',
  summary: 'Follow an office, a column with all below it, or a keyword; following it again changes nothing',
  callers: citizens,
  body: z.strictObject({ kind: z.enum(subscriptionKinds), target: line(64) }),
  success: 200,
  response: subscription,
  refusals: [
    'following/unknown-target',
    'following/unfit-keyword',
    'following/too-many-keywords',
    'following/too-many-places',
  ],
});

export const unfollow = endpoint({
  method: 'DELETE',
  path: '/me/subscriptions/:id',
  summary: 'Follow this no longer',
  callers: citizens,
  params: idParams,
  success: 204,
  response: z.null(),
  refusals: [],
});
