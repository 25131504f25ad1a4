import type { CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams, version } from '../id.ts';
import { z } from '../schema.ts';
import { connectedKinds, source, sourceRun, sourceSettings } from './source.ts';

const readers: readonly CallerKind[] = ['admin', 'publisher'];
const administrators: readonly CallerKind[] = ['admin'];
const { name, url, officeId, columnId, allow, schedule, publishing, paused } = sourceSettings;

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
  body: z.strictObject({
    name,
    kind: z.enum(connectedKinds),
    url,
    officeId,
    columnId,
    allow,
    schedule: z._default(schedule, 60),
    publishing: z._default(publishing, 'auto'),
  }),
  success: 201,
  response: source,
  refusals: ['sources/unknown-column', 'sources/unknown-office', 'sources/not-on-allowlist'],
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
  }),
  success: 200,
  response: source,
  refusals: ['sources/not-on-allowlist'],
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
