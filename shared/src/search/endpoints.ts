import { anyone, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id } from '../id.ts';
import { day } from '../moment.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { searchWords } from '../text.ts';
import { found, foundKinds, miss, suggestion } from './found.ts';

const editors: readonly CallerKind[] = ['publisher', 'admin'];

export const search = endpoint({
  method: 'GET',
  path: '/search',
  summary: 'What fits the words best among all that is public, at most 200 of each kind; pinyin and synonyms count',
  callers: anyone,
  query: z.strictObject({
    ...pageQuery,
    q: searchWords,
    kind: z.optional(z.enum(foundKinds)),
    office: z.optional(id),
    column: z.optional(id),
    region: z.optional(z.string().check(z.regex(/^\d{12}$/))),
    from: z.optional(day),
    to: z.optional(day),
  }),
  success: 200,
  response: z.object({
    ...pageOf(found).shape,
    /** Words that would find more, when these find little. */
    didYouMean: z.optional(z.string()),
    /** The kinds of which there is something, whatever kind was asked for. */
    kinds: z.array(z.enum(foundKinds)),
  }),
  refusals: ['search/nothing-to-look-for', 'search/unreadable-period'],
});

export const suggestTitles = endpoint({
  method: 'GET',
  path: '/search/suggest',
  summary: 'Titles that complete what is being typed, in characters or in pinyin, at most eight',
  callers: anyone,
  query: z.strictObject({ q: searchWords }),
  success: 200,
  response: z.object({ items: z.array(suggestion) }),
  refusals: [],
  hot: ['search'],
});

export const listMisses = endpoint({
  method: 'GET',
  path: '/staff/searches',
  summary: 'What people looked for and nobody found, newest or most frequent first',
  callers: editors,
  query: z.strictObject({ ...pageQuery, sort: z._default(z.enum(['newest', 'frequent']), 'newest') }),
  success: 200,
  response: pageOf(miss),
  refusals: [],
});
