import { expect, test } from 'vitest';
import { comparable, keywordOf } from './keyword.rules.ts';

test('width, case and spaces make no difference', () => {
  expect(keywordOf('　ＥＴＣ　　办理 ')).toBe('etc 办理');
  expect(comparable('关于ETC\n办理的通知')).toBe('关于etc 办理的通知');
});

test('a keyword that would find everything or nothing is none', () => {
  expect(keywordOf('水')).toBeUndefined();
  expect(keywordOf('——')).toBeUndefined();
  expect(keywordOf('很'.repeat(21))).toBeUndefined();
  expect(keywordOf('停水')).toBe('停水');
});
