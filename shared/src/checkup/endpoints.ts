import type { CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { checkedLink, checkup, linkStates } from './finding.ts';

const readers: readonly CallerKind[] = ['publisher', 'reviewer', 'dispatcher', 'handler', 'supervisor', 'admin'];

export const readCheckup = endpoint({
  method: 'GET',
  path: '/staff/health-board',
  summary: 'What is stale, blank, overdue or broken among the own offices, weakest first, each with its rule',
  callers: readers,
  query: z.strictObject({
    /** This office and those below it. */
    office: z.optional(id),
  }),
  success: 200,
  response: checkup,
  refusals: [],
});

export const listCheckedLinks = endpoint({
  method: 'GET',
  path: '/staff/health-board/links',
  summary: 'Links in public texts of the own offices with what is known of each',
  callers: readers,
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(linkStates)) }),
  success: 200,
  response: pageOf(checkedLink),
  refusals: [],
});

export const checkLinks = endpoint({
  method: 'POST',
  path: '/staff/health-board/link-check',
  summary: 'Ask for an early check of the links of the own offices; it is done in the background',
  callers: ['publisher', 'admin'],
  success: 200,
  response: z.object({ queued: z.int() }),
  refusals: [],
});
