import { expect, test } from 'vitest';
import { excerptOf, findPersonalData, maskPersonal, maskPersonalHtml } from './personal-data.ts';

const kinds = (text: string) => findPersonalData(text).map((find) => find.kind);

test.each([
  ['身份证110101199003070011号', ['identity']],
  ['身份证 110101 19900307 0011', ['identity']],
  ['卡号6222 0202 0000 0000 006', ['card']],
  ['手机13800138000', ['mobile']],
  ['手机138-0013-8000，另一个+86 13900139000', ['mobile', 'mobile']],
  ['手机１３８００１３８０００', ['mobile']],
  ['13800138000 13900139000', ['mobile', 'mobile']],
  ['车牌黑A12345和苏E·D12345', ['plate', 'plate']],
])('%s', (text, found) => {
  expect(kinds(text)).toEqual(found);
});

test.each([
  '电话0999-5500000，热线12345',
  '身份证号110101199003070012校验位不对',
  '订单号4000000000000000000',
  '青政发〔2026〕12号，2026-11-22 09:00',
  '统一社会信用代码91440300708461136T',
  '编号ABC13800138000',
])('%s holds nothing personal', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('what is masked is not found again, and the tags of a text stay', () => {
  const text = '联系人13800138000，卡6222020200000000006，证110101199003070011，车黑A12345';
  expect(maskPersonal(text)).toBe('联系人138****8000，卡***************0006，证**************0011，车黑A****5');
  expect(kinds(maskPersonal(text))).toEqual([]);
  expect(maskPersonalHtml('<p><a href="/api/v1/files/13800138000">13800138000</a></p>')).toBe(
    '<p><a href="/api/v1/files/13800138000">138****8000</a></p>',
  );
});

test('an excerpt shows the place and no number', () => {
  const text = '本次活动报名请联系王先生13800138000或者李女士13900139000办理报名手续';
  const [first] = findPersonalData(text);
  expect(excerptOf(text, first!)).toMatch(/138\*\*\*\*8000/);
  expect(excerptOf(text, first!)).not.toMatch(/\d{5}/);
});
