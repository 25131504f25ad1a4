import { decodeText } from '@minxin/bff/sources/connectors/reading/decode-text';
import { readDate } from '@minxin/bff/sources/connectors/reading/read-date';
import { expect, test } from 'vitest';

const simplified = '关于做好今年城乡居民医疗保险参保工作的通知，各乡镇人民政府、县直有关部门要在月底前完成。';
const traditional = '關於做好今年城鄉居民醫療保險參保工作的通知，各鄉鎮政府與有關單位要在月底前完成，並於網站公告。';

// Node reads these charsets but does not write them: the table is turned round.
function encode(text: string, charset: 'gb18030' | 'big5'): Buffer {
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      try {
        const char = decoder.decode(Uint8Array.of(first, second));
        if (Array.from(char).length === 1 && !table.has(char)) table.set(char, [first, second]);
      } catch {
        continue;
      }
    }
  return Buffer.from(Array.from(text).flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : table.get(char)!)));
}

const document = (text: string, label: string) =>
  `<?xml version="1.0"${label && ` encoding="${label}"`}?><rss><title>${text}</title></rss>`;

test.each([
  ['gb18030', 'gb2312', simplified],
  ['gb18030', 'utf-8', simplified],
  ['gb18030', 'big5', simplified],
  ['gb18030', 'iso-8859-1', simplified],
  ['gb18030', '', simplified],
  ['big5', 'big5', traditional],
  ['big5', 'gb2312', traditional],
  ['big5', 'utf-8', traditional],
  ['big5', '', traditional],
] as const)('%s labelled %j is read right', (charset, label, text) => {
  expect(decodeText(encode(document(text, label), charset), '')).toContain(text);
});

test.each(['gb2312', 'big5', ''])('UTF-8 labelled %j is read right', (label) => {
  expect(decodeText(Buffer.from(document(simplified, label)), 'text/xml; charset=gb2312')).toContain(simplified);
});

test('the header counts where the document says nothing', () => {
  const bytes = Buffer.from('<rss>Caf\u00e9 r\u00e9ponse \u00e0 la fa\u00e7on</rss>', 'latin1');
  expect(decodeText(bytes, 'text/xml; charset=ISO-8859-1')).toContain('Café réponse à la façon');
});

test.each([
  ['UTF-16LE with a mark', Buffer.from(`\uFEFF${document(simplified, 'utf-16')}`, 'utf16le')],
  ['UTF-16LE without', Buffer.from(document(simplified, 'utf-16'), 'utf16le')],
  ['UTF-16BE without', Buffer.from(document(simplified, 'utf-16'), 'utf16le').swap16()],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${document(simplified, '')}`)],
])('%s is read right', (_, bytes) => {
  expect(decodeText(bytes, '')).toContain(simplified);
});

test.each([
  ['Tue, 14 Apr 2026 00:00:00 +0000', '2026-04-13T16:00:00.000Z'],
  ['Tue, 14 Apr 2026 00:00:00 +0800', '2026-04-13T16:00:00.000Z'],
  ['Tue, 14 Apr 2026 09:30:00 CST', '2026-04-14T01:30:00.000Z'],
  ['Tue, 14 Apr 2026 09:30:00', '2026-04-14T01:30:00.000Z'],
  ['2026-04-14T09:30:00Z', '2026-04-14T09:30:00.000Z'],
  ['2026-04-14 17:29:00', '2026-04-14T09:29:00.000Z'],
  ['2026-04-14T17:29:00', '2026-04-14T09:29:00.000Z'],
  [' 2024-08-01', '2024-07-31T16:00:00.000Z'],
  ['2024年1月26日', '2024-01-25T16:00:00.000Z'],
  ['2024/01/05', '2024-01-04T16:00:00.000Z'],
  ['yesterday', null],
  ['2024-13-45', null],
  ['0001-01-01', null],
  ['', null],
  [undefined, null],
])('the date %j means %j', (text, instant) => {
  expect(readDate(text)).toBe(instant);
});
