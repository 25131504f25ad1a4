import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PageOptions } from '../support/browser.ts';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { enter, tabTo } from '../support/h5-keys.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const readers: Array<[string, PageOptions]> = [
  ['on a phone', { width: 375 }],
  ['on a phone in large view', { width: 375, elder: true }],
  ['at a desk', { width: 1280, height: 900 }],
  ['at a desk in large view', { width: 1280, height: 900, elder: true }],
];
const lift = '关于印发《青禾县既有住宅加装电梯补助办法》的通知';

const stage = anH5Stage();
const { open } = stage;

interface Utterance {
  text: string;
  lang: string;
  rate: number;
}
interface Voiced {
  voice: { said: Utterance[]; end(): void };
}
const spoken = (page: Page) => page.evaluate(() => (window as unknown as Voiced).voice.said);

// Runs in the browser: takes utterances and ends them when it is told to.
function silentVoice(): void {
  interface Waiting extends Utterance {
    onend?: () => void;
  }
  const said: Utterance[] = [];
  let now: Waiting | undefined;
  const voice = {
    get speaking() {
      return now !== undefined;
    },
    speak(utterance: Waiting) {
      now = utterance;
      said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
    },
    cancel() {
      now = undefined;
    },
  };
  const end = () => {
    const ended = now;
    now = undefined;
    ended?.onend?.();
  };
  Object.assign(window, { voice: { said, end } });
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
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

  const file = see.getByRole('link', { name: /\.\w+ \(\w+, [\d.]+ [KM]?B\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), file.first().click()]);
  expect(download.suggestedFilename()).toContain('.');

  await see.getByRole('link', { name: /一楼不同意怎么办/ }).click();
  await see.getByRole('heading', { level: 1, name: /一楼不同意怎么办/ }).waitFor();
  await page.goBack();
  await see.getByRole('heading', { level: 1, name: lift }).waitFor();
  await page.goBack();
  await see.getByRole('link', { name: lift }).waitFor();
  await expect.poll(() => see.getByRole('searchbox').inputValue()).toBe('加装电梯');
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

test('the list is narrowed in a panel, keeps that in its address, and is widened again chip by chip', async () => {
  const { page, see, complaints, close } = await open('/notices');
  await see.getByText(/^更新于/).waitFor();
  const list = see.getByRole('list', { name: '通知公告' });
  const first = await list.getByRole('link').first().innerText();
  await see.getByRole('button', { name: '筛选', exact: true }).click();
  await see.getByLabel('发布单位').selectOption({ label: '青禾县教育局' });
  await expect.poll(() => list.getByRole('link').first().innerText()).toContain('青禾县教育局');
  await expect.poll(() => list.getByText('青禾县水务局').count()).toBe(0);
  await see.getByLabel('生活事项').selectOption({ label: '入学升学' });
  await see.getByLabel('服务对象').selectOption({ label: '个人' });
  await see.getByRole('button', { name: '去掉条件：入学升学' }).waitFor();
  expect(new URL(page.url()).searchParams.get('lifecycle')).toBe('schooling');
  expect(await seriousFaults(page)).toEqual([]);

  await page.reload();
  await see.getByRole('button', { name: '去掉条件：青禾县教育局' }).waitFor();
  const narrowed = await list.getByRole('link').count();
  await list.getByRole('link').first().click();
  await see.getByRole('heading', { level: 1 }).waitFor();
  await page.goBack();
  await see.getByRole('button', { name: '去掉条件：入学升学' }).click();
  await expect.poll(() => list.getByRole('link').count()).toBeGreaterThan(narrowed);
  expect(new URL(page.url()).searchParams.get('lifecycle')).toBeNull();
  await see.getByRole('button', { name: '清除筛选' }).click();
  await expect.poll(() => list.getByRole('link').first().innerText()).toBe(first);
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
  await close();
});

test('a long notice is read by its contents, by ear, in larger letters and on paper', async () => {
  const reader = await stage.browser.openPage({ width: 375, elder: true });
  // The browser of the tests has no voice: its speech is stood in for at the browser's own edge.
  await reader.page.addInitScript(silentVoice);
  const { items } = await stage.world.guest.announcements.listAnnouncements({
    query: { q: '农业机械购置与应用补贴实施细则' },
  });
  await reader.goto(`/notices/detail?id=${items[0]!.id}`);
  const { page, complaints } = reader;
  const see = shown(page);
  const contents = see.getByRole('navigation', { name: '本文目录' });
  await contents.getByRole('button', { name: '二、补贴对象' }).click();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 6));
  await expect.poll(focused).toBe('二、补贴对象');

  await see.getByRole('button', { name: '朗读', exact: true }).click();
  await see.getByText('正在朗读').waitFor();
  await expect.poll(() => page.locator('[data-spoken]').count()).toBe(1);
  expect(await spoken(page)).toMatchObject([{ lang: 'zh-CN', rate: 0.75 }]);
  await page.evaluate(() => (window as unknown as Voiced).voice.end());
  await expect.poll(async () => (await spoken(page)).length).toBe(2);
  await see.getByRole('radio', { name: '快' }).check();
  expect((await spoken(page)).at(-1)).toMatchObject({ rate: 1.25 });
  await see.getByRole('button', { name: '暂停朗读' }).click();
  await see.getByRole('button', { name: '继续朗读' }).click();
  await see.getByRole('button', { name: '停止朗读' }).click();
  await expect.poll(() => page.locator('[data-spoken]').count()).toBe(0);

  const size = () =>
    see
      .getByRole('article')
      .locator('p')
      .first()
      .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
  const before = await size();
  await see.getByRole('button', { name: '放大字号' }).click();
  await expect.poll(size).toBeGreaterThan(before);

  const tables = await see.getByRole('region', { name: /^表格，可左右滑动/ }).all();
  const names = await Promise.all(tables.map((each) => each.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);

  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => see.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  await expect.poll(() => contents.isVisible()).toBe(false);
  await see.getByText(/^打印自 http/).waitFor();
  expect(complaints).toEqual([]);
  await reader.close();
});

test('without speech in the browser nothing offers to read aloud', async () => {
  const reader = await stage.browser.openPage();
  await reader.page.addInitScript(() => {
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await reader.goto('/notices/detail?id=dog-rules-2019');
  await shown(reader.page).getByRole('button', { name: '放大字号' }).waitFor();
  await expect.poll(() => shown(reader.page).getByRole('button', { name: '朗读', exact: true }).count()).toBe(0);
  await reader.close();
});

test('a guest says what was not clear, once; a citizen reports an error in selected words and gets a number', async () => {
  const path = '/notices/detail?id=opinion-park-hours-result';
  const guest = await open(path);
  await guest.see.getByRole('button', { name: '不清楚' }).click();
  await guest.see.getByRole('radio', { name: '术语难懂' }).check();
  await guest.see.getByLabel(/还想说什么/).fill('“样地”是什么意思');
  await guest.see.getByRole('button', { name: '提交' }).click();
  await guest.see.getByText('谢谢，已收到').waitFor();
  expect(await seriousFaults(guest.page)).toEqual([]);
  await guest.page.reload();
  await guest.see.getByText('谢谢，已收到').waitFor();
  expect(guest.complaints).toEqual([]);
  await guest.close();

  const { page, see, complaints, close } = await open(path, { token: await stage.world.tokenOf('citizen') });
  await see.getByText('部分采纳').selectText();
  await see.getByRole('button', { name: '报告错误' }).click();
  await see.getByRole('radio', { name: '内容有误' }).waitFor();
  await expect.poll(() => see.getByLabel(/有问题的原文/).inputValue()).toBe('部分采纳');
  await see.getByRole('button', { name: '提交' }).click();
  await see.getByRole('alert').getByText('请写明哪里不对').waitFor();
  await see.getByRole('radio', { name: '内容有误' }).check();
  await see.getByLabel(/应当是什么/).fill('表里写的是采纳，正文写的是部分采纳。');
  expect(await seriousFaults(page)).toEqual([]);
  await see.getByRole('button', { name: '提交' }).click();
  await see
    .getByText(/^\d{4}/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await close();

  const desk = await open('/staff/feedback', {
    width: 1280,
    height: 900,
    token: await stage.world.tokenOf('publisher'),
  });
  await desk.see.getByRole('heading', { name: '滨河公园夜间开放时间意见采纳情况' }).waitFor();
  await desk.see.getByText('报告错误 1').waitFor();
  await desk.see.getByRole('button', { name: '看 1 条意见' }).click();
  await desk.see.getByText('“样地”是什么意思').waitFor();
  expect(await seriousFaults(desk.page)).toEqual([]);
  await desk.close();
});

test('a notice is passed on by its address, its code and the device; what is served says what it is', async () => {
  const reader = await stage.browser.openPage();
  await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.page.addInitScript(() => {
    navigator.share = async (given) => {
      (window as { shared?: unknown }).shared = given;
    };
  });
  const path = '/notices/detail?id=opinion-park-hours-result';
  await reader.goto(path);
  const { page, complaints } = reader;
  const see = shown(page);
  await see.getByRole('button', { name: '转发' }).click();
  const dialog = page.getByRole('dialog', { name: '转发这条公告' });
  await dialog.getByRole('img', { name: '公告链接的二维码' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: '复制链接' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${stage.world.address}${path}`);
  await dialog.getByRole('button', { name: '用本机的分享功能' }).click();
  expect(await page.evaluate(() => (window as { shared?: { url: string } }).shared?.url)).toBe(
    `${stage.world.address}${path}`,
  );

  const source = await (await fetch(`${stage.world.address}${path}`, { headers: { accept: 'text/html' } })).text();
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(source) ?? [];
  const title = '滨河公园夜间开放时间意见采纳情况';
  expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org', name: title });
  expect(source).toContain(`<title>${title} - 民心</title>`);
  // The policy for scripts lets the description stand: the browser has it, and complained of nothing.
  await expect.poll(() => page.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect(complaints).toEqual([]);
  await reader.close();
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
  await expect.poll(() => see.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('zh-CN');
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
  await expect.poll(() => list.getByRole('link').first().innerText()).toContain(title);
  await context.setOffline(false);
  await see.getByRole('button', { name: '重新读取' }).click();
  await see.getByText(/网络没有接通/).waitFor({ state: 'detached' });
  await close();
});
