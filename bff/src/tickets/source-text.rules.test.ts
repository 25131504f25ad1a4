import { expect, test } from 'vitest';
import { cleanLine, cleanText, instantFrom } from './source-text.rules.ts';

test('traces of cells and pages go, words and angle brackets stay', () => {
  const given =
    '\n\t\t\t\n\u3000\u3000关于<A市购房补贴实施办法（试行）>_x000D_\n\u200B《通知》\u00A0第一条\t说明\n\n\n\n谢谢 😀 ';
  expect(cleanText(given)).toBe('关于<A市购房补贴实施办法（试行）>\n\n《通知》 第一条 说明\n\n谢谢 😀');
  expect(cleanLine(' 标题\n第二行\u3000')).toBe('标题 第二行');
});

test.each([
  ['2019/4/25 9:32:09', '2019-04-25T01:32:09.000Z'],
  ['2019-04-25 09:32', '2019-04-25T01:32:00.000Z'],
  ['2016/6/12', '2016-06-11T16:00:00.000Z'],
  ['42894.7301157407', '2017-06-08T09:31:22.000Z'],
])('%s is read as wall time in China', (text, at) => {
  expect(instantFrom(text)).toBe(at);
});

test.each(['', '昨天', '2019/2/30 8:00', '2019/13/1', '123'])('“%s” is no time', (text) => {
  expect(instantFrom(text)).toBeNull();
});
