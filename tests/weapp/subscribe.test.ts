import { beforeAll, expect, test } from 'vitest';
import { ensureWeappBuild } from './build.ts';
import { startPhone } from './phone.ts';

const citizen = { kind: 'citizen-verified', roles: [], displayName: '王小明' };
const session = { token: 'token-of-wang', caller: citizen, expiresAt: '2027-01-01T00:00:00Z' };
const template = { topic: 'notices', templateId: 'tmplNotices', left: 0 };

beforeAll(ensureWeappBuild);

test('WeChat is asked inside the tap, and what was allowed is told to the server', async () => {
  const phone = startPhone({
    storage: { 'minxin.session': session },
    respond: ({ url, method }) => {
      if (url.endsWith('/me/push'))
        return { statusCode: 200, data: { items: [{ ...template, left: method === 'POST' ? 1 : 0 }] } };
      return { statusCode: 200, data: { items: [], nextCursor: null } };
    },
  });
  const shown = await phone.open('packages/mine/pages/subscriptions/index');
  expect(shown.text()).toContain('还可通知 0 次');
  await shown.fire(shown.find('button', '允许微信通知'), 'tap');
  const asked = phone.calls.findIndex(({ name }) => name === 'requestSubscribeMessage');
  const told = phone.calls.findIndex(({ name, options }) => name === 'request' && options['method'] === 'POST');
  expect(phone.calls[asked]?.options['tmplIds']).toEqual(['tmplNotices']);
  expect(told).toBeGreaterThan(asked);
  expect(JSON.parse(String(phone.calls[told]?.options['data']))).toEqual({
    answers: [{ topic: 'notices', accepted: true }],
  });
  expect(phone.complaints).toEqual([]);
});

test('where nothing is set up, nothing is offered', async () => {
  const phone = startPhone({
    storage: { 'minxin.session': session },
    respond: () => ({ statusCode: 200, data: { items: [], nextCursor: null } }),
  });
  const shown = await phone.open('packages/mine/pages/subscriptions/index');
  expect(shown.text()).not.toContain('微信通知');
});

test('unread messages stand beside the tab and lead to the inbox', async () => {
  const phone = startPhone({
    storage: { 'minxin.session': session },
    respond: ({ url }) => ({ statusCode: 200, data: url.endsWith('/unread') ? { unread: 100 } : {} }),
  });
  const shown = await phone.open('pages/me/index');
  expect(shown.text()).toContain('99+ 条未读');
  const badge = phone.calls.filter(({ name }) => name === 'setTabBarBadge').at(-1);
  expect(badge?.options).toMatchObject({ index: 3, text: '99+' });
});

test('WeChat’s own button gives the code of the phone number, and refusing it is answered in words', async () => {
  const basic = { ...citizen, kind: 'citizen' };
  let known = false;
  const phone = startPhone({
    storage: { 'minxin.session': { ...session, caller: basic } },
    respond: ({ url }) => {
      known ||= url.endsWith('/me/phone');
      if (url.endsWith('/sessions/current')) return { statusCode: 200, data: { caller: known ? citizen : basic } };
      return { statusCode: 200, data: url.endsWith('/unread') ? { unread: 0 } : {} };
    },
  });
  const shown = await phone.open('pages/me/index');
  const button = shown.find('button', '用微信绑定的手机号验证');
  expect(button.attributes['open-type']).toBe('getPhoneNumber');
  await shown.fire(button, 'getphonenumber', { errMsg: 'getPhoneNumber:fail user deny' });
  expect(phone.calls.filter(({ name }) => name === 'showToast')).toHaveLength(1);
  await shown.fire(button, 'getphonenumber', { code: 'code-of-the-number' });
  const sent = phone.calls.find(({ options: { url } }) => String(url).endsWith('/me/phone'));
  expect(JSON.parse(String(sent?.options['data']))).toEqual({ code: 'code-of-the-number' });
  expect(shown.text()).toContain('已实名');
  expect(shown.text()).not.toContain('用微信绑定的手机号验证');
});
