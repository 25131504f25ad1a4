import { anyone } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams } from '../id.ts';
import { pageOf, pageQuery } from '../page.ts';
import { z } from '../schema.ts';
import { searchWords } from '../text.ts';
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
