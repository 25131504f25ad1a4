import { beforeAll, expect, test } from 'vitest';
import { seriousFaults, shown } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const stage = anH5Stage();
const { open } = stage;
beforeAll(async () => {
  await stage.world.minxin.outbox.settle();
});

test('from pinyin to the guide by keyboard, and from everything to one kind', async () => {
  const { page, see, complaints, close } = await open('/search', { width: 1280, height: 900 });
  await see.getByRole('searchbox').fill('shenfenz');
  const suggested = see.getByRole('list', { name: '您可能要找' });
  await suggested.getByText('身份证', { exact: true }).first().waitFor();
  await expect.poll(() => suggested.getByRole('link').count()).toBeLessThanOrEqual(8);

  await see.getByRole('searchbox').fill('身份证');
  await page.keyboard.press('Enter');
  const found = see.getByRole('list', { name: '搜索结果' });
  await found.getByRole('link').first().waitFor();
  await expect.poll(() => found.locator('mark').count()).toBeGreaterThan(3);
  await expect.poll(() => suggested.count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);

  await see.getByRole('tab', { name: '办事' }).click();
  const service = found.getByRole('link', { name: /居民身份证/ }).first();
  await service.waitFor();
  await service.click();
  await shown(page)
    .getByRole('heading', { level: 1, name: /身份证/ })
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('misspelt words offer better ones, and where nothing is found there is somebody to ask: large view', async () => {
  const { page, see, close } = await open(`/search?q=${encodeURIComponent('身分正')}`, { elder: true });
  await see.getByRole('button', { name: '身份证' }).click();
  await see.getByRole('list', { name: '搜索结果' }).getByRole('link').first().waitFor();

  await see.getByRole('searchbox').fill('火星移民许可');
  await see.getByRole('button', { name: '搜索' }).click();
  await see.getByText('没有找到“火星移民许可”').waitFor();
  await expect.poll(() => see.getByRole('link', { name: '去咨询' }).getAttribute('href')).toContain('/consult/ask');
  await see.getByRole('link', { name: '拨打 12345' }).first().waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await close();

  const editor = await open('/staff/searches', { token: await stage.world.tokenOf('publisher') });
  const row = editor.see.getByRole('link', { name: /火星移民许可/ });
  await row.waitFor();
  expect(await seriousFaults(editor.page)).toEqual([]);
  await row.click();
  await shown(editor.page).getByText('没有找到“火星移民许可”').waitFor();
  await editor.close();
});
