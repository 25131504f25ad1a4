import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '@minxin/shared/api';
import { createClient } from '@minxin/shared/client';
import type { PushTopic } from '@minxin/shared/messages/message';
import { given, layColumns } from '../../support/announcements.ts';
import { sendVia, type Client } from '../../support/client.ts';
import { aClock } from '../../support/clock.ts';
import { aFakeWechat, type FakeWechat } from '../../support/fake-wechat/fake-wechat.ts';
import { aPost, peopleOf } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';
import { routes } from '../../../miniapp/src/routes.ts';

let wechat: FakeWechat;
let world: World;
beforeAll(async () => {
  wechat = await aFakeWechat(aClock());
  world = await aWorld({ settings: wechat.settings });
  await layColumns(world);
});
afterAll(async () => {
  await world.close();
  await wechat.close();
});

/** Somebody who came by WeChat and follows a word. */
async function comer(openId: string, word: string): Promise<Client> {
  const { token } = await world.guest.accounts.signInWechat({ body: { code: wechat.loginCode(openId) } });
  const client = createClient(api, sendVia(world.address, token));
  await client.following.follow({ body: { kind: 'keyword', target: word } });
  return client;
}

/** The person accepts once: WeChat knows, and the app says so to our server. */
async function allow(client: Client, openId: string, topic: PushTopic = 'notices'): Promise<void> {
  const { items } = await client.messages.readPush({});
  wechat.accept(openId, items.find((each) => each.topic === topic)!.templateId);
  await client.messages.answerPush({ body: { answers: [{ topic, accepted: true }] } });
}
const leftOf = async (client: Client, topic: PushTopic = 'notices') =>
  (await client.messages.readPush({})).items.find((each) => each.topic === topic)!.left;
const sentTo = (openId: string) => wechat.sent.filter((each) => each.touser === openId);
const settled = () => world.minxin.outbox.settle();

test('one acceptance is one message, and the next waits in the inbox alone', async () => {
  world.clock.set('2026-11-20T01:30:00.000Z');
  const client = await comer('openid-one', '一次');
  await allow(client, 'openid-one');
  expect(await leftOf(client)).toBe(1);
  await given(world, { title: '一次性订阅的公告，标题很长很长，远远超过了二十个字的限制' });
  await settled();
  await given(world, { title: '一次之后' });
  await settled();
  expect(sentTo('openid-one')).toEqual([
    {
      touser: 'openid-one',
      template_id: 'tmplNotices',
      page: 'packages/mine/pages/inbox/index',
      data: {
        thing1: { value: '一次性订阅的公告，标题很长很长，远远超…' },
        thing2: { value: '公告中出现了您订阅的“一次”' },
        time3: { value: '2026-11-20 09:30' },
      },
      miniprogram_state: 'formal',
      lang: 'zh_CN',
    },
  ]);
  expect(await leftOf(client)).toBe(0);
  expect((await client.messages.listMessages({ query: {} })).items).toHaveLength(2);
});

test('who allowed nothing, or took it back, is sent nothing', async () => {
  const client = await comer('openid-quiet', '安静');
  await allow(client, 'openid-quiet');
  await client.messages.answerPush({ body: { answers: [{ topic: 'notices', accepted: false }] } });
  await given(world, { title: '安静的公告' });
  await settled();
  expect(sentTo('openid-quiet')).toEqual([]);
});

test('when WeChat says the person refuses, nothing more is tried', async () => {
  const client = await comer('openid-refuses', '拒收');
  // Allowed here only: the person has turned it off in WeChat meanwhile.
  await client.messages.answerPush({ body: { answers: [{ topic: 'notices', accepted: true }] } });
  await given(world, { title: '拒收的公告' });
  await settled();
  expect(wechat.calls.at(-1)).toEqual({ path: '/cgi-bin/message/subscribe/send', errcode: 43101 });
  expect(await leftOf(client)).toBe(0);
  expect(await world.minxin.outbox.deadLetters()).toEqual([]);
});

test('a token that died is fetched anew, once for all who wait', async () => {
  const client = await comer('openid-token', '令牌');
  await allow(client, 'openid-token');
  await given(world, { title: '令牌有效的公告' });
  await settled();
  await allow(client, 'openid-token');
  wechat.endToken();
  const before = wechat.calls.length;
  await given(world, { title: '令牌失效的公告' });
  await settled();
  expect(sentTo('openid-token')).toHaveLength(2);
  expect(wechat.calls.slice(before)).toEqual([
    { path: '/cgi-bin/message/subscribe/send', errcode: 40001 },
    { path: '/cgi-bin/stable_token', errcode: 0 },
    { path: '/cgi-bin/message/subscribe/send', errcode: 0 },
  ]);
});

test('when WeChat is busy the message goes later, once', async () => {
  const client = await comer('openid-busy', '繁忙');
  await allow(client, 'openid-busy');
  wechat.failNext(-1);
  await given(world, { title: '繁忙时的公告' });
  await settled();
  expect(sentTo('openid-busy')).toEqual([]);
  world.clock.pass(5);
  await settled();
  expect(sentTo('openid-busy')).toHaveLength(1);
  expect(await leftOf(client)).toBe(0);
});

test('a step of a request is pushed with its number and state, and nothing that was written', async () => {
  const client = await comer('openid-ticket', '诉求');
  const people = { ...(await peopleOf(world)), citizen: client };
  await world.minxin.database.write((manager) =>
    manager.query(`UPDATE citizens SET level = 'citizen-phone' WHERE subject LIKE '%openid-ticket'`),
  );
  await allow(client, 'openid-ticket', 'tickets');
  const { id, number } = await client.board.submitPost({ body: aPost({ public: false }) });
  await people.dispatcher.tickets.acceptTicket({ params: { id }, body: { version: 1 } });
  await settled();
  expect(sentTo('openid-ticket')[0]?.data).toEqual({
    character_string1: { value: number },
    phrase2: { value: '已受理' },
    time3: { value: expect.stringMatching(/^2026-11-20 \d\d:\d\d$/) as string },
  });
});

test('a pushed message opens the inbox', async () => {
  await allow(await comer('openid-opens', '点开'), 'openid-opens');
  await given(world, { title: '点开看的公告' });
  await settled();
  expect(sentTo('openid-opens').map(({ page }) => page)).toEqual([routes.messages.page]);
});
