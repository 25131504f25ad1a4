import { expect, test } from 'vitest';
import { differenceBetween } from './difference.ts';

const texts = (bodyHtml: string, title = '关于停水的通知') => ({ title, summary: '', bodyHtml });
const marked = (pieces: Array<{ kind: string; text: string }>) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('');
const body = (before: string, after: string) => differenceBetween(texts(before), texts(after)).body.map(marked);

test('words are compared, not characters or whole paragraphs', () => {
  const before = '<p>兹定于11月28日上午9时停水。</p><p>请做好准备。</p>';
  const after = '<p>兹定于11月29日上午9时停水。</p><p>请做好准备。</p>';
  expect(body(before, after)).toEqual(['兹定于11月[-28][+29]日上午9时停水。', '请做好准备。']);
});

test('paragraphs that came and went stand whole', () => {
  expect(body('<p>一</p><p>二</p>', '<p>一</p><p>新</p><p>二</p>')).toEqual(['一', '[+新]', '二']);
  expect(body('<p>一</p><p>旧</p><p>二</p>', '<p>一</p><p>二</p>')).toEqual(['一', '[-旧]', '二']);
});

test('the title, table rows, and where links and pictures lead are compared too', () => {
  expect(marked(differenceBetween(texts(''), texts('', '关于停电的通知')).title)).toMatch(/\[-.*\]\[\+.*\]/);
  const row = (hour: string) => `<table><tr><td>周末</td><td>${hour}</td></tr></table>`;
  expect(body(row('20:00'), row('21:00'))).toEqual(['周末 ｜ [-20][+21]:00']);
  expect(body('<p><a href="/a">看</a></p>', '<p><a href="/b">看</a></p>')[0]).toMatch(/\[-.*a.*\]|\[\+.*b.*\]/);
});

test('texts without anything in common come one after the other, however long', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, at) => `<p>${word}${at}</p>`).join('');
  const pieces = differenceBetween(texts(long('甲')), texts(long('乙'))).body;
  expect(pieces).toHaveLength(4000);
  expect(pieces[0]!.some(({ kind }) => kind === 'removed')).toBe(true);
});

test('what is taken apart is put together again', () => {
  const before = texts('<p>第一段 &amp; 更多</p><ul><li>甲</li><li>乙</li></ul>');
  const after = texts('<p>第一段 &amp; 更少</p><ul><li>甲</li><li>丙</li><li>丁</li></ul>');
  const side = (kind: string) =>
    differenceBetween(before, after)
      .body.map((line) =>
        line
          .filter((piece) => piece.kind === 'same' || piece.kind === kind)
          .map(({ text }) => text)
          .join(''),
      )
      .filter(Boolean);
  expect(side('removed')).toEqual(['第一段 & 更多', '甲', '乙']);
  expect(side('added')).toEqual(['第一段 & 更少', '甲', '丙', '丁']);
});
