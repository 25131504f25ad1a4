import type { CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams, version } from '../id.ts';
import { z } from '../schema.ts';
import { pageOf, pageQuery } from '../page.ts';
import { conflict, conflictDecision, conflictStates } from './conflict.ts';
import { connectedKinds, source, sourcePreview, sourceRunListed, sourceRun, sourceSettings } from './source.ts';

const readers: readonly CallerKind[] = ['admin', 'publisher'];
const administrators: readonly CallerKind[] = ['admin'];
const editors: readonly CallerKind[] = ['publisher', 'reviewer'];
const { name, url, officeId, columnId, allow, schedule, publishing, paused, reading, mapping, cleaning } =
  sourceSettings;

const newSource = z.strictObject({
  name,
  kind: z.enum(connectedKinds),
  url,
  officeId,
  columnId,
  allow,
  schedule: z._default(schedule, 60),
  publishing: z._default(publishing, 'auto'),
  reading: z.optional(reading),
  mapping: z.optional(mapping),
  cleaning: z.optional(cleaning),
});
const unplaced = ['sources/unknown-column', 'sources/unknown-office', 'sources/not-on-allowlist'];

export const listSources = endpoint({
  method: 'GET',
  path: '/staff/sources',
  summary: 'Upstream sources with their health; publishers see those of their own offices',
  callers: readers,
  success: 200,
  response: z.object({ items: z.array(source) }),
  refusals: [],
});

export const readSource = endpoint({
  method: 'GET',
  path: '/staff/sources/:id',
  summary: 'One source with its health',
  callers: readers,
  params: idParams,
  success: 200,
  response: source,
  refusals: [],
});

export const createSource = endpoint({
  method: 'POST',
  path: '/staff/sources',
  summary: 'Connect a source: what it may reach is listed host by host',
  callers: administrators,
  body: newSource,
  success: 201,
  response: source,
  refusals: unplaced,
});

export const previewSource = endpoint({
  method: 'POST',
  path: '/staff/sources/preview',
  summary: 'Fetch, read and clean what a source would bring; nothing of it is kept',
  callers: administrators,
  body: newSource,
  success: 200,
  response: sourcePreview,
  refusals: unplaced,
});

export const changeSource = endpoint({
  method: 'PUT',
  path: '/staff/sources/:id',
  summary: 'Change the settings of a source, pause it or let it go on',
  callers: administrators,
  params: idParams,
  body: z.strictObject({
    version,
    name: z.optional(name),
    url: z.optional(url),
    allow: z.optional(allow),
    schedule: z.optional(schedule),
    publishing: z.optional(publishing),
    paused: z.optional(paused),
    columnId: z.optional(columnId),
    reading: z.optional(reading),
    mapping: z.optional(mapping),
    cleaning: z.optional(cleaning),
  }),
  success: 200,
  response: source,
  refusals: ['sources/not-on-allowlist', 'sources/unknown-column'],
});

export const runSource = endpoint({
  method: 'POST',
  path: '/staff/sources/:id/run',
  summary: 'Fetch now; a failing fetch is told in `errors` and takes nothing away',
  callers: administrators,
  params: idParams,
  success: 200,
  response: sourceRun,
  refusals: ['sources/running', 'sources/not-fetched'],
});

export const listSourceRuns = endpoint({
  method: 'GET',
  path: '/staff/sources/:id/runs',
  summary: 'The runs of a source, newest first; the last two hundred are kept',
  callers: readers,
  params: idParams,
  query: z.strictObject(pageQuery),
  success: 200,
  response: pageOf(sourceRunListed),
  refusals: [],
});

export const listConflicts = endpoint({
  method: 'GET',
  path: '/staff/conflicts',
  summary: 'Announcements of the own offices that look like one document in two copies, newest first',
  callers: editors,
  query: z.strictObject({ ...pageQuery, state: z._default(z.enum(conflictStates), 'open') }),
  success: 200,
  response: pageOf(conflict),
  refusals: [],
});

export const decideConflict = endpoint({
  method: 'POST',
  path: '/staff/conflicts/:id/decision',
  summary: 'Say what two copies are: two documents, or one and a repost of it, which is then named beside it',
  callers: editors,
  params: idParams,
  body: conflictDecision,
  success: 200,
  response: conflict,
  refusals: [],
});
