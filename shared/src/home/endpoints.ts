import { anyone } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { z } from '../schema.ts';
import { home } from './home.ts';

export const readHome = endpoint({
  method: 'GET',
  path: '/home',
  summary: 'Everything the first page shows in one answer',
  callers: anyone,
  query: z.strictObject({ region: z.optional(z.string().check(z.regex(/^\d{12}$/))) }),
  success: 200,
  response: home,
  refusals: [],
  hot: ['announcements', 'sources', 'offices', 'tickets', 'services'],
});
