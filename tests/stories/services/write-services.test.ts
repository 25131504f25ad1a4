import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf, refused } from '../../support/refusal.ts';
import type { Client } from '../../support/client.ts';
import { aWorld, type World } from '../../support/world.ts';
import { aGuide } from './guides.ts';

let world: World;
let publisher: Client;
beforeAll(async () => {
  world = await aWorld();
  publisher = await world.as('publisher');
});
afterAll(() => world.close());

test('a publisher publishes a guide once, however often the call is repeated', async () => {
  const idempotencyKey = 'publish-1';
  const body = aGuide();
  const first = await publisher.services.createService({ body }, { idempotencyKey });
  const again = await publisher.services.createService({ body }, { idempotencyKey });
  expect(again.id).toBe(first.id);
  expect(first).toMatchObject({ version: 1, findings: [] });
  const { items } = await world.guest.services.listServices({ query: {} });
  expect(items.filter(({ id }) => id === first.id)).toHaveLength(1);
});

test('a guide with faults is refused with every one of them', async () => {
  const body = aGuide({ visitReason: null, faqs: [], complaintPhone: '', hallIds: ['nowhere'] });
  const { status, code, issues } = await refusalOf(publisher.services.createService({ body }));
  expect(`${status} ${code}`).toBe('422 services/guide-faulty');
  expect(issues?.map((issue) => issue.code)).toEqual([
    'services/visit-reason',
    'services/phones',
    'services/unknown-hall',
  ]);
  expect(issues?.[0]?.path).toEqual(['body', 'visitReason']);
});

test('a change is seen at once, and a stale one is refused with the current version', async () => {
  const { id } = await publisher.services.createService({ body: aGuide({ name: '临时身份证' }) });
  await world.guest.services.readService({ params: { id } });
  const draft = aGuide({ name: '临时居民身份证' });
  const changed = await publisher.services.changeService({ params: { id }, body: { version: 1, draft } });
  expect(changed.version).toBe(2);
  expect((await world.guest.services.readService({ params: { id } })).name).toBe('临时居民身份证');
  const stale = await refusalOf(publisher.services.changeService({ params: { id }, body: { version: 1, draft } }));
  expect(stale).toMatchObject({ status: 409, code: 'platform/stale-version', extra: { version: 2 } });
});

test('of fifty who change the same version exactly one succeeds', async () => {
  const { id } = await publisher.services.createService({ body: aGuide({ name: '户口迁移' }) });
  const tries = Array.from({ length: 50 }, (_, at) =>
    publisher.services.changeService({
      params: { id },
      body: { version: 1, draft: aGuide({ name: `户口迁移${at}` }) },
    }),
  );
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('other offices and other roles stay outside', async () => {
  const world = await aWorld();
  const publisher = await world.as('publisher');
  const { id } = await publisher.services.createService({ body: aGuide({ name: '居住证' }) });
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE staff SET office_id = 'office-b' WHERE id = 'staff-publisher'`),
  );
  expect(await refused(publisher.services.readStaffService({ params: { id } }))).toBe('404 platform/absent');
  expect((await publisher.services.listStaffServices({ query: {} })).items).toEqual([]);
  expect(await refused(publisher.services.createService({ body: aGuide() }))).toBe('403 platform/not-allowed');
  const handler = await world.as('handler');
  expect(await refused(handler.services.createService({ body: aGuide() }))).toBe('403 platform/not-allowed');
  await world.close();
});
