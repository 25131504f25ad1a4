import { beforeAll, expect, test } from 'vitest';
import { ensureWeappBuild } from './build.ts';
import { startPhone } from './phone.ts';

beforeAll(ensureWeappBuild);

// Factors of WeChat's own steps: iOS divides the size by 17, Android names them.
const iosSizes = [16, 17, 18, 18.5, 19, 19.5, 20, 20.5, 21, 22, 23.8, 24.5, 25.5, 27.5, 29.75];
const androidFactors = [1, 1.12, 1.125, 1.4, 1.55, 1.65];
const factors = [...new Set([...iosSizes.map((size) => size / 17), ...androidFactors])];

test.each(factors)('type is never smaller than WeChat asks for: factor %f', async (fontFactor) => {
  const phone = startPhone({ fontFactor });
  const home = await phone.open('pages/home/index');
  const step = Number(/--step:\s*([\d.]+)/.exec(home.nodes()[0]?.attributes['style'] ?? '')?.[1]);
  expect(step).toBeCloseTo(Math.max(1, fontFactor), 5);
  const offered = home.text().includes('您的手机使用了大字体');
  expect(offered).toBe(fontFactor >= 1.4);
});

test('the large view is offered once and kept when accepted', async () => {
  const phone = startPhone({ fontFactor: 1.4 });
  const home = await phone.open('pages/home/index');
  await home.fire(home.find('button', '换成长辈版'), 'tap');
  expect(home.nodes()[0]?.attributes['class']).toContain('elder');
  expect(home.text()).toContain('退出长辈版');
  const storage = Object.fromEntries(
    [...phone.storage].map(([name, text]) => [name, JSON.parse(String(text)) as unknown]),
  );

  const later = await startPhone({ fontFactor: 1.4, storage }).open('pages/home/index');
  expect(later.nodes()[0]?.attributes['class']).toContain('elder');
  expect(later.text()).not.toContain('您的手机使用了大字体');
});

test.each([
  ['zh_CN', '首页'],
  ['en', 'Home'],
  ['ru', 'Главная'],
  ['ja', 'ホーム'],
  ['ko', '홈'],
])('a phone set to %s reads the tabs in its language', async (language, word) => {
  const phone = startPhone({ language });
  await phone.open('pages/home/index');
  const titles = phone.calls.filter(({ name }) => name === 'setTabBarItem').map(({ options }) => options['text']);
  expect(titles).toContain(word);
});
