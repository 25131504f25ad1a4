import { expect, test } from 'vitest';
import { damagedSpots, linkIdOf, linksIn, wholeAddress } from './text-marks.rules.ts';

test.each([
  ['現(xiàn)代服務(wù)業', 2],
  ['當?shù)亟?jīng)濟', 2],
  ['坏字\uFFFD', 1],
  ['通知(一)：请提交材料(pdf)，您好(hello)吗?', 0],
  ['办事指南?请看(附件)', 0],
])('damaged spots of %s', (text, count) => {
  expect(damagedSpots(text)).toBe(count);
});

test('links on other servers are named once, entities resolved, without their place on the page', () => {
  const html =
    '<a href="https://example.org/a?x=1&amp;y=2">甲</a><a href="https://example.org/a?x=1&amp;y=2#b">乙</a><a href="/api/v1/files/1">丙</a>';
  expect(linksIn(html)).toEqual(['https://example.org/a?x=1&y=2']);
});

test('an address with a password, of another scheme or without end is none', () => {
  const given = [
    'https://a:b@example.org/',
    'ftp://example.org/',
    `https://example.org/${'x'.repeat(2000)}`,
    'nothing',
  ];
  expect(given.flatMap(wholeAddress)).toEqual([]);
  expect(linkIdOf('https://example.org/')).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
