import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type Browser, type PageOptions, type ReaderPage } from '../support/browser.ts';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { enter, tabTo } from '../support/h5-keys.ts';
import { anH5World, type H5World } from '../support/h5-world.ts';

const readers: Array<[string, PageOptions]> = [
  ['on a phone', { width: 375 }],
  ['on a phone in large view', { width: 375, elder: true }],
  ['at a desk', { width: 1280, height: 900 }],
  ['at a desk in large view', { width: 1280, height: 900, elder: true }],
];
const lift = '关于印发《青禾县既有住宅加装电梯补助办法》的通知';

let world: H5World;
let browser: Browser;
beforeAll(async () => {
  world = await anH5World();
  browser = await launchBrowser(world.address);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(path: string, options: PageOptions = {}): Promise<ReaderPage & { see: ReturnType<typeof shown> }> {
  const reader = await browser.openPage(options);
  await reader.goto(path);
  return { ...reader, see: shown(reader.page) };
}

test.each(readers)('a notice is found, read, its file kept, its explanation opened: %s', async (_, options) => {
  const { page, see, complaints, close } = await open('/notices', options);
  await see.getByText(/^更新于/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await see.getByRole('searchbox').fill('加装电梯');
  await see.getByRole('button', { name: '搜索' }).click();
  await see.getByRole('link', { name: lift }).click();

  await see.getByRole('heading', { level: 1, name: lift }).waitFor();
  await see.getByText('发布单位', { exact: true }).waitFor();
  await see.getByText('现行有效').waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  const file = see.getByRole('link', { name: /\.\w+ \([\d.]+ [KM]?B\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), file.first().click()]);
  expect(download.suggestedFilename()).toContain('.');

  await see.getByRole('link', { name: /一楼不同意怎么办/ }).click();
  await see.getByRole('heading', { level: 1, name: /一楼不同意怎么办/ }).waitFor();
  await page.goBack();
  await see.getByRole('heading', { level: 1, name: lift }).waitFor();
  await page.goBack();
  await see.getByRole('link', { name: lift }).waitFor();
  expect(await see.getByRole('searchbox').inputValue()).toBe('加装电梯');
  expect(complaints).toEqual([]);
  await close();
});

test('a notice is found and its contents followed with the keyboard alone', async () => {
  const { page, see, close } = await open('/notices', { width: 1280, height: 900 });
  await tabTo(page, see.getByRole('searchbox'));
  await page.keyboard.type('农业机械购置与应用补贴实施细则');
  await page.keyboard.press('Enter');
  await enter(page, see.getByRole('link', { name: /农业机械购置与应用补贴实施细则/ }).first());
  await see.getByRole('heading', { level: 1 }).waitFor();
  await enter(page, see.getByRole('button', { name: '二、补贴对象' }));
  const heading = see.getByRole('heading', { name: '二、补贴对象' });
  await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(500);
  const table = see.getByRole('region', { name: '表格，可左右滑动' }).first();
  await tabTo(page, table);
  await close();
});

test('the list is narrowed by column and office, and widened again', async () => {
  const { see, close } = await open('/notices');
  await see.getByText(/^更新于/).waitFor();
  const first = await see.getByRole('list', { name: '通知公告' }).getByRole('link').first().innerText();
  await see.getByLabel('发布单位').selectOption({ label: '青禾县教育局' });
  const list = see.getByRole('list', { name: '通知公告' });
  await expect.poll(() => list.getByRole('link').first().innerText()).toContain('青禾县教育局');
  expect(await list.getByText('青禾县水务局').count()).toBe(0);
  await see.getByLabel('栏目').selectOption({ label: '\u3000停水停电' });
  await see.getByText('没有符合条件的公告').waitFor();
  await see.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => list.getByRole('link').first().innerText()).toBe(first);
  await close();
});

test('what no longer holds says so, and what was withdrawn says why', async () => {
  const ended = await open('/notices/detail?id=dog-rules-2019');
  await ended.see.getByText('此文件已废止').waitFor();
  await ended.close();
  const withdrawn = await open('/notices/detail?id=withdrawn-charcoal-ban');
  await withdrawn.see.getByText('该公告已撤回').waitFor();
  await withdrawn.see.getByText(/撤回原因：.+/).waitFor();
  expect(await seriousFaults(withdrawn.page)).toEqual([]);
  await withdrawn.see.getByRole('link', { name: '看其他公告' }).click();
  await withdrawn.see.getByText(/^更新于/).waitFor();
  await withdrawn.close();
});

test('a reader of another language is told which text is only in Chinese', async () => {
  const { see, close } = await open('/notices', { language: 'ru' });
  await see.getByText('только на китайском').first().waitFor();
  await see.getByRole('searchbox').fill('加装电梯');
  await see.getByRole('button', { name: 'Поиск' }).click();
  await see.getByRole('link', { name: lift }).click();
  await see.getByText('Перевода на ваш язык нет. Ниже оригинал, язык: 中文.').waitFor();
  expect(await see.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('zh-CN');
  await close();
});

test('without a line the last list stays, with the time it was read', async () => {
  const { see, context, page, close } = await open('/notices');
  const list = see.getByRole('list', { name: '通知公告' });
  const title = (await list.getByRole('link').first().innerText()).split('\n')[0]!;
  await list.getByRole('link').first().click();
  await see.getByRole('heading', { level: 1, name: title }).waitFor();
  await context.setOffline(true);
  await page.goBack();
  await see.getByText(/网络没有接通，下面是.*的内容/).waitFor();
  expect(await list.getByRole('link').first().innerText()).toContain(title);
  await context.setOffline(false);
  await see.getByRole('button', { name: '重新读取' }).click();
  await see.getByText(/网络没有接通/).waitFor({ state: 'detached' });
  await close();
});
