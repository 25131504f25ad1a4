import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const params = { id: offices.a };
const right = { phone: '0999-5500009', complaintPhone: null, address: '人民路3号' };

test('staff confirm the contacts of their office; everybody sees the day, the audit log the person', async () => {
  const handler = (await world.as('handler')).offices;
  const read = await handler.readContacts({ params });
  expect(read).toMatchObject({ version: 1, verifiedAt: '2026-10-01T00:00:00.000Z', actions: ['confirm'] });
  const confirmed = await handler.confirmContacts({ params, body: { version: 1 } });
  expect(confirmed).toMatchObject({ version: 2, verifiedAt: world.clock.now().toISOString(), phone: read.phone });
  const shown = await world.guest.offices.readOffice({ params });
  expect(shown.verifiedAt).toBe(confirmed.verifiedAt);
  expect((await world.minxin.audit.about('office', offices.a, 1))[0]).toMatchObject({
    act: 'offices/confirm-contacts',
    actor: 'staff:staff-handler',
  });
  await expect(handler.confirmContacts({ params, body: { version: 1 } })).rejects.toThrow('platform/stale-version');
});

test('a wrong number is put right and counts as confirmed', async () => {
  const params = { id: offices.b };
  const publisher = (await world.as('publisher')).offices;
  const { version } = await publisher.readContacts({ params });
  const corrected = await publisher.correctContacts({ params, body: { version, ...right } });
  expect(corrected).toMatchObject({ ...right, verifiedAt: world.clock.now().toISOString(), version: version + 1 });
  expect(await world.guest.offices.readOffice({ params })).toMatchObject(right);
  const [note] = await world.minxin.audit.about('office', offices.b, 1);
  expect(note).toMatchObject({ act: 'offices/correct-contacts' });
  expect(note!.details).toContain('phone complaintPhone address');
  const late = publisher.correctContacts({ params, body: { version, ...right, phone: '0999-1' } });
  await expect(late).rejects.toThrow('platform/stale-version');
});

test('only within reach, and correcting only by publishers and administrators', async () => {
  const handler = (await world.as('handler')).offices;
  const body = { version: 1 };
  await expect(handler.confirmContacts({ params: { id: offices.b }, body })).rejects.toThrow('platform/absent');
  await expect(handler.correctContacts({ params, body: { ...body, ...right } })).rejects.toThrow(
    'platform/not-allowed',
  );
  const publisher = (await world.as('publisher')).offices;
  const wrong = publisher.correctContacts({ params, body: { ...body, ...right, phone: '打不通' } });
  await expect(wrong).rejects.toThrow('platform/malformed');
});
