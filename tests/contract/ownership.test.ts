import { api } from '@minxin/shared/api';
import { citizenLevels, staffRoles } from '@minxin/shared/caller';
import type { Endpoint } from '@minxin/shared/endpoint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowCounts } from '../support/row-counts.ts';
import { aWorld, type World } from '../support/world.ts';
import { behind, bodies, lists, type Thing } from './ownership.ts';
import { sampleOf } from './sample.ts';
import { aStrangerAmongStaff, oneOfEachThing } from './things.ts';

const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  Object.entries(api).flatMap(([feature, table]) =>
    Object.entries<Endpoint>(table).map(([name, endpoint]) => [`${feature}.${name}`, endpoint] as const),
  ),
);
const addressed = [...endpoints].filter(([, { path }]) => path.includes(':'));

let world: World;
let things: Record<Exclude<Thing, 'public'>, string>;
let strangers: Array<{ who: string; token: string; admitted: (endpoint: Endpoint) => boolean }>;
beforeAll(async () => {
  world = await aWorld();
  things = await oneOfEachThing(world);
  const isCitizens = ({ callers }: Endpoint) => citizenLevels.some((level) => callers.includes(level));
  const isStaffs = ({ callers }: Endpoint) => staffRoles.some((role) => callers.includes(role));
  strangers = [
    { who: 'another citizen', token: await world.tokenOf('citizen-2'), admitted: isCitizens },
    { who: "another office's staff", token: await aStrangerAmongStaff(world), admitted: isStaffs },
  ];
});
afterAll(() => world.close());

const ask = (name: string, endpoint: Endpoint, id: string, token: string) =>
  world.raw(`/api/v1${endpoint.path.replace(':id', id).replace(':number', '1')}`, {
    method: endpoint.method,
    headers: { authorization: `Bearer ${token}`, ...(endpoint.body && { 'content-type': 'application/json' }) },
    ...(endpoint.body && { body: JSON.stringify(bodies[name] ?? sampleOf(endpoint.body)) }),
  });

test('every endpoint with a parameter says whose thing it is about', () => {
  expect(addressed.map(([name]) => name).sort()).toEqual(Object.keys(behind).sort());
});

test.each(addressed.map(([name, endpoint]) => ({ name, endpoint, thing: behind[name] })))(
  '$name does not exist for strangers',
  async ({ name, endpoint, thing }) => {
    if (thing === undefined || thing === 'public') return;
    const before = await rowCounts(world);
    for (const { who, token, admitted } of strangers) {
      if (!admitted(endpoint)) continue;
      const answer = await ask(name, endpoint, things[thing], token);
      expect(answer.status, `${who}: ${await answer.text()}`).toBe(404);
    }
    expect(await rowCounts(world)).toEqual(before);
  },
);

test.each(Object.entries(lists))('%s holds nothing of others', async (name, thing) => {
  const endpoint = endpoints.get(name)!;
  for (const { token, admitted } of strangers) {
    if (!admitted(endpoint)) continue;
    const queues = name === 'tickets.listStaffTickets' ? ['all', 'intake', 'handling', 'overdue'] : [undefined];
    for (const queue of queues) {
      const query = queue === undefined ? '' : `?queue=${queue}`;
      const answer = await world.raw(`/api/v1${endpoint.path}${query}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain(`"${things[thing as Exclude<Thing, 'public'>]}"`);
    }
  }
});
