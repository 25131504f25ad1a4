import { expect, test } from 'vitest';
import { checkDigitOf, isVoucherCode } from './voucher.ts';

test('the check digit is that of ISO 7064 MOD 11,10', () => {
  // The example of the standard's text: 0794 gets 5.
  expect(checkDigitOf('0794')).toBe('5');
});

test('every single wrong digit is noticed', () => {
  const digits = '306915482';
  const code = `${digits}${checkDigitOf(digits)}`;
  expect(isVoucherCode(code)).toBe(true);
  for (let at = 0; at < 10; at += 1) {
    for (let other = 0; other < 10; other += 1) {
      if (String(other) === code[at]) continue;
      expect(isVoucherCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`)).toBe(false);
    }
  }
  expect(isVoucherCode(code.slice(0, 9))).toBe(false);
  expect(isVoucherCode(`${code}0`)).toBe(false);
});
