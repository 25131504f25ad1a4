import { expect, test } from 'vitest';
import { documentNumberIn, documentNumberKey } from './document-number.ts';

test.each([
  '青政发〔2026〕12号',
  '青政发[2026]12号',
  '青政发［2026］12号',
  '青政发（2026）12 号',
  '青政发(2026)12号',
  '青政发【2026】第12号',
  '青政发﹝2026﹞012号',
  ' 青政发 〔２０２６〕 １２ 号 ',
  '青政发〔2026〕12',
])('%j is one and the same document', (printed) => {
  expect(documentNumberKey(printed)).toBe('青政发〔2026〕12号');
});

test('another year, number or agency is another document', () => {
  const keys = ['青政发〔2026〕12号', '青政发〔2025〕12号', '青政发〔2026〕1号', '青政办发〔2026〕12号'];
  expect(new Set(keys.map(documentNumberKey)).size).toBe(4);
});

test('what has another form keeps its words, of one width and without blanks', () => {
  expect(documentNumberKey('国务院令 第711号')).toBe('国务院令第711号');
  expect(documentNumberKey('公告 ２０２６年第３号')).toBe('公告2026年第3号');
});

test('a key is its own key', () => {
  const key = documentNumberKey('青政办发[2026]007号');
  expect(documentNumberKey(key)).toBe(key);
});

test('the number is found near the beginning of a text, as it is printed', () => {
  expect(documentNumberIn('青禾县人民政府文件 青政发〔2026〕12号 关于印发办法的通知')).toBe('青政发〔2026〕12号');
  expect(documentNumberIn('青禾县人民政府文件青政发［2026］12号')).toBe('青政发［2026］12号');
  expect(documentNumberIn('青政发[2026]12号各乡镇人民政府')).toBe('青政发[2026]12号');
  expect(documentNumberIn('关于停水的通知（2026）共三页')).toBeNull();
  expect(documentNumberIn(`${'前言'.repeat(400)}青政发〔2026〕12号`)).toBeNull();
});
