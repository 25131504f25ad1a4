import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '@minxin/shared/api';
import { createClient } from '@minxin/shared/client';
import { sendVia, type Client } from '../../support/client.ts';
import { aClock } from '../../support/clock.ts';
import { aFakeWechat, type FakeWechat } from '../../support/fake-wechat/fake-wechat.ts';
import { refused } from '../../support/refusal.ts';
import { aPost } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let wechat: FakeWechat;
let world: World;
beforeAll(async () => {
  wechat = await aFakeWechat(aClock());
  world = await aWorld({ settings: wechat.settings });
});
afterAll(async () => {
  await world.close();
  await wechat.close();
});

async function comer(openId: string): Promise<Client> {
  const { token } = await world.guest.accounts.signInWechat({ body: { code: wechat.loginCode(openId) } });
  return createClient(api, sendVia(world.address, token));
}

test('who came by WeChat allows the phone number once, is known by it at once and may hand in a request', async () => {
  const citizen = await comer('openid-phone');
  expect(await refused(citizen.board.submitPost({ body: aPost() }))).toBe('403 platform/not-allowed');
  const code = wechat.phoneCode('openid-phone', '13800001234');
  const me = await citizen.accounts.addPhone({ body: { code } });
  expect(me).toMatchObject({ level: 'citizen-phone', phoneMasked: '138****1234' });
  expect((await citizen.accounts.readSession({})).caller.kind).toBe('citizen-phone');
  await citizen.board.submitPost({ body: aPost() });
  const kept: unknown[] = await world.minxin.database.read.query('SELECT * FROM contacts');
  expect(JSON.stringify(kept)).not.toContain('13800001234');
});

test('a number from abroad keeps its country; an older answer says the country as a number', async () => {
  const citizen = await comer('openid-abroad');
  await citizen.accounts.addPhone({ body: { code: wechat.phoneCode('openid-abroad', '9161234567', 7) } });
  expect((await citizen.accounts.readMe({})).phoneMasked).toMatch(/\*.*4567$/);
});

test('a code that was used, is somebody else’s or was made up gives nothing', async () => {
  const citizen = await comer('openid-careful');
  const codes = [wechat.phoneCode('openid-other', '13900001111'), 'made-up'];
  for (const code of codes)
    expect(await refused(citizen.accounts.addPhone({ body: { code } }))).toBe('422 accounts/phone-refused');
  expect((await citizen.accounts.readMe({})).level).toBe('citizen');
  const code = wechat.phoneCode('openid-careful', '13900002222');
  await citizen.accounts.addPhone({ body: { code } });
  expect(await refused(citizen.accounts.addPhone({ body: { code } }))).toBe('422 accounts/phone-refused');
});

test('while WeChat is busy it can be tried again; who did not come by WeChat has no such button', async () => {
  const citizen = await comer('openid-patient');
  const code = wechat.phoneCode('openid-patient', '13900003333');
  wechat.failNext(-1);
  expect(await refused(citizen.accounts.addPhone({ body: { code } }))).toBe('503 accounts/wechat-unreachable');
  await citizen.accounts.addPhone({ body: { code } });
  const persona = await world.as('citizen-basic');
  expect(await refused(persona.accounts.addPhone({ body: { code } }))).toBe('404 accounts/wechat-off');
});
