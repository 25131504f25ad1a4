import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type Browser } from '../support/browser.ts';
import { aFeedServer, rssOf, type FeedServer } from '../support/feed-server.ts';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { anH5World, type H5World } from '../support/h5-world.ts';

let world: H5World;
let browser: Browser;
let feed: FeedServer;
beforeAll(async () => {
  world = await anH5World();
  browser = await launchBrowser(world.address);
  feed = await aFeedServer();
});
afterAll(async () => {
  await browser.close();
  await feed.close();
  await world.close();
});

test('an administrator connects a source, reads it, sees what came, and what went wrong in words', async () => {
  feed.set('/feed', rssOf([{ title: '市供水公告', link: 'https://example.org/1', body: '<p>周三停水。</p>' }]));

  const reader = await browser.openPage({ width: 1280, height: 900, token: await world.tokenOf('admin') });
  await reader.goto('/staff/sources');
  const see = shown(reader.page);
  await see.getByRole('button', { name: '接入新来源' }).click();
  await see.getByLabel('名称').fill('市供水公司');
  await see.getByLabel('网址').fill(feed.urlOf('/feed'));
  await see.getByLabel('归口单位').selectOption({ index: 1 });
  await see.getByLabel('栏目').selectOption({ index: 1 });
  await see.getByRole('button', { name: '接入', exact: true }).click();
  await see.getByText('有 1 处需要修改').waitFor();
  await see.getByLabel('允许访问的主机').fill(`${feed.host}\n127.0.0.0/8`);
  expect(await seriousFaults(reader.page)).toEqual([]);
  await see.getByRole('button', { name: '接入', exact: true }).click();

  const card = see.getByRole('article').filter({ hasText: '市供水公司' });
  await card.getByText('尚未读取', { exact: true }).waitFor();
  await card.getByRole('button', { name: /^立即读取/ }).click();
  await card.getByText(/取得1条，新增1条/).waitFor();
  await card.getByText('正常', { exact: true }).waitFor();

  feed.set('/feed', 'nothing of a feed');
  await card.getByRole('button', { name: /^立即读取/ }).click();
  await card
    .getByText(/不是可识别的订阅格式/)
    .first()
    .waitFor();
  await card.getByText('读取失败', { exact: true }).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);

  await card.getByRole('button', { name: /^暂停/ }).click();
  await card.getByText('已暂停', { exact: true }).waitFor();
  await reader.close();
});
