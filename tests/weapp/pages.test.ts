import { beforeAll, expect, test } from 'vitest';
import { ensureWeappBuild } from './build.ts';
import { startPhone } from './phone.ts';

const options = { preview: ['citizen', 'handler'], wechat: true, staff: true };
const citizen = { kind: 'citizen-verified', roles: [], displayName: '王小明' };
const opened = { token: 'token-of-wang', caller: citizen, expiresAt: '2027-01-01T00:00:00Z' };

beforeAll(ensureWeappBuild);

test('every declared page opens without a server, shows words and lacks no template', async () => {
  const phone = startPhone({ respond: () => Promise.reject(new Error('no line')) });
  for (const page of phone.pages) {
    const shown = await phone.open(page, { id: 'x' });
    expect(shown.missing(), page).toEqual([]);
    expect(shown.text(), page).not.toBe('');
    shown.close();
  }
  expect(phone.complaints).toEqual([]);
});

test('every page offers the hotline by name', async () => {
  const phone = startPhone();
  for (const page of phone.pages) {
    const shown = await phone.open(page, { id: 'x' });
    expect(shown.find('view', '拨打政务服务便民热线 12345').attributes['aria-role'], page).toBe('button');
    shown.close();
  }
});

test('whatever can be tapped says what it is', async () => {
  const phone = startPhone();
  for (const page of phone.pages) {
    const shown = await phone.open(page, { id: 'x' });
    const inputs = shown.all().filter(({ tag }) => tag === 'input' || tag === 'textarea');
    expect(
      inputs.filter(({ attributes }) => !attributes['aria-label']),
      page,
    ).toEqual([]);
    const links = shown.all().filter(({ tag }) => tag === 'navigator');
    expect(
      links.filter(({ attributes }) => attributes['aria-role'] !== 'link'),
      page,
    ).toEqual([]);
    shown.close();
  }
});

test('a citizen signs in by WeChat and is greeted by name', async () => {
  const phone = startPhone({
    respond: ({ url }) =>
      url.endsWith('/sessions/wechat') ? { statusCode: 201, data: opened } : { statusCode: 200, data: options },
  });
  const signIn = await phone.open('packages/account/pages/sign-in/index');
  await signIn.fire(signIn.find('button', '用微信登录'), 'tap');
  expect(phone.calls.filter(({ name }) => name === 'login')).toHaveLength(1);
  signIn.close();
  const me = await phone.open('pages/me/index');
  expect(me.text()).toContain('王小明');
  expect(me.text()).toContain('已实名');
});

test('staff are told in words why they were not let in', async () => {
  const refusal = { type: 'about:blank', title: '用户名或密码不对', status: 401, code: 'accounts/wrong-credentials' };
  const phone = startPhone({
    respond: ({ url }) =>
      url.endsWith('/sessions/staff')
        ? { statusCode: 401, data: { ...refusal, requestId: 'r1' } }
        : { statusCode: 200, data: options },
  });
  const signIn = await phone.open('packages/account/pages/sign-in/index');
  const [name, password] = signIn.all().filter(({ tag }) => tag === 'input');
  if (!name || !password) throw new Error('the form has no fields');
  await signIn.fire(name, 'input', { value: 'li' });
  await signIn.fire(password, 'input', { value: 'wrong' });
  const buttons = signIn.all().filter(({ tag }) => tag === 'button');
  const send = buttons.at(-1);
  if (!send) throw new Error('the form has no button');
  await signIn.fire(send, 'tap');
  expect(signIn.text()).toContain('用户名或密码不对');
  const sent = phone.calls.find(({ options: { url } }) => String(url).endsWith('/sessions/staff'));
  expect(JSON.parse(String(sent?.options['data']))).toEqual({ username: 'li', password: 'wrong' });
});
