import type { Found } from '@minxin/shared/search/found';
import type { World } from '../../support/world.ts';

/** Marked text as one line: what was looked for stands in brackets. */
export const inBrackets = (segments: Found['title']): string =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

/** Lets the index take in everything that has happened. */
export const settle = ({ minxin }: World): Promise<void> => minxin.outbox.settle();

type Query = Parameters<World['guest']['search']['search']>[0]['query'];

/** What a guest finds, as plain titles. */
export async function titlesFor(world: World, q: string, query: Omit<Query, 'q'> = {}): Promise<string[]> {
  const { items } = await world.guest.search.search({ query: { ...query, q } });
  return items.map(({ title }) => title.map(({ text }) => text).join(''));
}
