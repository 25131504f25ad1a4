import { expect, test } from 'vitest';
import { seriousFaults } from '../support/h5-desk.ts';
import { enter, tabTo } from '../support/h5-keys.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const stage = anH5Stage();
const { open } = stage;

test.each([
  ['on a phone', { width: 375 }],
  ['at a desk', { width: 1280, height: 900 }],
])('the first page shows services, notices, public replies and phones to a guest: %s', async (_, options) => {
  const { page, see, complaints, close } = await open('/home', options);
  const services = see.getByRole('list', { name: '常办事项' });
  await services.waitFor();
  const count = await services.getByRole('link').count();
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThanOrEqual(8);
  await see.getByRole('list', { name: '通知公告' }).getByText('置顶').first().waitFor();
  await see.getByRole('list', { name: '公开的诉求和答复' }).getByRole('link').first().waitFor();
  await see.getByRole('link', { name: '拨打 12345' }).first().waitFor();
  await expect.poll(() => see.getByText('我正在办的').count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
  await close();
});

test('who is signed in sees what lies ahead, and reaches the voucher in one tap', async () => {
  const { page, see, close } = await open('/home', { token: await stage.world.tokenOf('citizen') });
  const mine = see.getByRole('list', { name: '我正在办的' });
  await mine.getByText('已预约').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await mine
    .getByRole('link', { name: /已预约/ })
    .first()
    .click();
  await see.getByText('到场出示').waitFor();
  await close();
});

test.each([
  ['on a phone', { width: 375, elder: true }],
  ['at a desk', { width: 1280, height: 900, elder: true }],
])('the large view has six large tiles and leads to a notice in two taps: %s', async (_, options) => {
  const { page, see, close } = await open('/home', options);
  const names = ['打电话 12345', '我要说', '查进度', '约号', '看通知', '找网点'];
  for (const name of names) {
    const box = await see.getByRole('link', { name, exact: true }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(60);
  }
  expect(await seriousFaults(page)).toEqual([]);
  await see.getByRole('link', { name: '看通知', exact: true }).click();
  await see.getByRole('list', { name: '通知公告' }).getByRole('link').first().click();
  await see.getByText('发布单位', { exact: true }).waitFor();
  await close();
});

test('a search finds services, answers, notices and offices with the keyboard alone', async () => {
  await stage.world.minxin.outbox.settle();
  const { page, see, close } = await open('/home', { width: 1280, height: 900 });
  await tabTo(page, see.getByRole('searchbox'));
  await page.keyboard.type('社保');
  await page.keyboard.press('Enter');
  const found = see.getByRole('list', { name: '搜索结果' });
  for (const name of [/社会保障卡申领/, /社保卡丢了/, /社保窗口调整/])
    await found.getByRole('link', { name }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await enter(page, see.getByRole('link', { name: /社会保障卡申领/ }));
  await see.getByText('先看这几点').waitFor();
  await close();
});

test('the large view is offered to who searches for it by another name', async () => {
  const { see, close } = await open('/search?q=关怀版');
  await see.getByRole('button', { name: '换成长辈版' }).click();
  await see.getByText('要换成长辈版吗').waitFor({ state: 'detached' });
  await close();
});

test('an office is found by its name and a hall tells its windows and hours', async () => {
  const { page, see, close } = await open('/offices');
  await see.getByRole('list', { name: '办事大厅' }).getByText('周一至周五').first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await see.getByRole('tab', { name: '部门' }).click();
  await see.getByRole('searchbox').fill('水务');
  await page.keyboard.press('Enter');
  const found = see.getByRole('list', { name: '部门' });
  await expect.poll(() => found.getByRole('link', { name: '青禾县水务局' }).count()).toBe(1);
  await found.getByText(/已超过半年，去之前请先打电话/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const hall = await open('/offices/detail?id=zhengwu');
  await hall.see.getByRole('table', { name: /窗口/ }).getByText('居民身份证', { exact: true }).waitFor();
  await hall.see.getByText(/轮椅/).first().waitFor();
  expect(await seriousFaults(hall.page)).toEqual([]);
  await hall.close();
  await close();
});
