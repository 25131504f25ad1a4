import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '@minxin/shared/api';
import { createClient } from '@minxin/shared/client';
import { sendVia } from '../../support/client.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test('a demo persona signs in, is known, signs out and is unknown at once', async () => {
  const citizen = await world.as('citizen-5');
  const { caller } = await citizen.accounts.readSession({});
  expect(caller).toMatchObject({ kind: 'citizen-verified', roles: [] });
  await citizen.accounts.signOut({});
  expect(await refused(citizen.accounts.readSession({}))).toBe('401 platform/sign-in-needed');
});

test('staff carry their roles and office', async () => {
  const { caller } = await (await world.as('handler')).accounts.readSession({});
  expect(caller).toMatchObject({ kind: 'staff', roles: ['handler'], officeId: 'office-a', officeName: '住建局' });
});

test('a staff session ends after half an hour without use', async () => {
  const handler = createClient(api, sendVia(world.address, await world.tokenOf('handler-b')));
  world.clock.pass(29);
  await handler.accounts.readSession({});
  world.clock.pass(31);
  expect(await refused(handler.accounts.readSession({}))).toBe('401 platform/sign-in-needed');
});

test('a wrong password, an unknown name and an account without a password are the same refusal', async () => {
  for (const username of ['nobody', 'handler']) {
    const attempt = world.guest.accounts.signInStaff({ body: { username, password: 'guess' } });
    expect(await refused(attempt)).toBe('401 accounts/wrong-credentials');
  }
});

test('staff sign in with their password', async () => {
  const passwordHash = await world.minxin.accounts.hashPassword('一句很长的口令 2026');
  await world.minxin.database.write((manager) =>
    world.minxin.accounts.addStaff(manager, {
      id: 'staff-with-password',
      username: 'with-password',
      displayName: '有口令的人',
      officeId: 'office-a',
      roles: ['handler'],
      passwordHash,
      totpSecret: null,
      totpStep: 0,
      active: true,
      createdAt: world.clock.now().toISOString(),
    }),
  );
  const body = { username: 'with-password', password: '一句很长的口令 2026' };
  const { caller } = await world.guest.accounts.signInStaff({ body });
  expect(caller).toMatchObject({ kind: 'staff', displayName: '有口令的人' });
  expect((await world.minxin.audit.verify()).firstBad).toBeNull();
});

test('a token that opens nothing is refused, not taken for a guest', async () => {
  const answer = await world.raw('/api/v1/offices', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } });
  expect(answer.status).toBe(401);
});
