import { anyone, type CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams, version } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { searchWords } from '../text.ts';
import { contactsCorrection, officeContacts } from './contacts.ts';
import { hall, hallListed, office, officeListed, region } from './office.ts';

const regionCode = z.string().check(z.regex(/^\d{12}$/));

export const listRegions = endpoint({
  method: 'GET',
  path: '/regions',
  summary: 'The division tree: county, towns, villages',
  callers: anyone,
  success: 200,
  response: z.object({ items: z.array(region) }),
  refusals: [],
  hot: ['offices'],
});

export const listOffices = endpoint({
  method: 'GET',
  path: '/offices',
  summary: 'Offices with their contacts',
  callers: anyone,
  query: z.strictObject({ ...pageQuery, region: z.optional(regionCode), q: z.optional(searchWords) }),
  success: 200,
  response: pageOf(officeListed),
  refusals: [],
  hot: ['offices'],
});

export const readOffice = endpoint({
  method: 'GET',
  path: '/offices/:id',
  summary: 'One office: duties, contacts, hours, halls',
  callers: anyone,
  params: idParams,
  success: 200,
  response: office,
  refusals: [],
});

export const listHalls = endpoint({
  method: 'GET',
  path: '/halls',
  summary: 'Service halls and outlets',
  callers: anyone,
  success: 200,
  response: z.object({ items: z.array(hallListed) }),
  refusals: [],
});

export const readHall = endpoint({
  method: 'GET',
  path: '/halls/:id',
  summary: 'One hall: hours, windows, access',
  callers: anyone,
  params: idParams,
  success: 200,
  response: hall,
  refusals: [],
});

const keepers: readonly CallerKind[] = ['publisher', 'handler', 'supervisor', 'admin'];

export const readContacts = endpoint({
  method: 'GET',
  path: '/staff/offices/:id/contacts',
  summary: 'How an office of the own subtree is reached, and when that was last confirmed',
  callers: keepers,
  params: idParams,
  success: 200,
  response: officeContacts,
  refusals: [],
});

export const confirmContacts = endpoint({
  method: 'POST',
  path: '/staff/offices/:id/contacts/confirmation',
  summary: 'Say that phone and address were checked and are right',
  callers: keepers,
  params: idParams,
  body: z.strictObject({ version }),
  success: 200,
  response: officeContacts,
  refusals: [],
});

export const correctContacts = endpoint({
  method: 'PUT',
  path: '/staff/offices/:id/contacts',
  summary: 'Put right phone and address of an office; they count as confirmed now',
  callers: ['publisher', 'admin'],
  params: idParams,
  body: contactsCorrection,
  success: 200,
  response: officeContacts,
  refusals: [],
});
