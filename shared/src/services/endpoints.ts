import { anyone, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { id, idParams, version } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { searchWords } from '../text.ts';
import { audience, lifecycle, service, serviceDraft, serviceListed, serviceOfStaff } from './service.ts';

const publishers: readonly CallerKind[] = ['publisher'];

export const listServices = endpoint({
  method: 'GET',
  path: '/services',
  summary: 'Service items: the popular first, then in order',
  callers: anyone,
  query: z.strictObject({
    ...pageQuery,
    q: z.optional(searchWords),
    audience: z.optional(audience),
    lifecycle: z.optional(lifecycle),
    office: z.optional(id),
  }),
  success: 200,
  response: pageOf(serviceListed),
  refusals: [],
  hot: ['services', 'offices'],
});

export const readService = endpoint({
  method: 'GET',
  path: '/services/:id',
  summary: 'One service item with its full guide',
  callers: anyone,
  params: idParams,
  success: 200,
  response: service,
  refusals: [],
  hot: ['services', 'offices'],
});

export const listStaffServices = endpoint({
  method: 'GET',
  path: '/staff/services',
  summary: 'The service items of my office and those below it, with what the checker says',
  callers: publishers,
  query: z.strictObject({ ...pageQuery, q: z.optional(searchWords) }),
  success: 200,
  response: pageOf(serviceOfStaff),
  refusals: [],
});

export const readStaffService = endpoint({
  method: 'GET',
  path: '/staff/services/:id',
  summary: 'One service item as it is written',
  callers: publishers,
  params: idParams,
  success: 200,
  response: serviceOfStaff,
  refusals: [],
});

export const createService = endpoint({
  method: 'POST',
  path: '/staff/services',
  summary: 'Publish a service item; refused while the checker finds an error',
  callers: publishers,
  body: serviceDraft,
  success: 201,
  response: serviceOfStaff,
  refusals: ['services/guide-faulty'],
});

export const changeService = endpoint({
  method: 'PUT',
  path: '/staff/services/:id',
  summary: 'Change a service item; saying it is right counts as verifying it',
  callers: publishers,
  params: idParams,
  body: z.strictObject({ version, draft: serviceDraft }),
  success: 200,
  response: serviceOfStaff,
  refusals: ['services/guide-faulty'],
});
