import { usualCleaning } from '@minxin/shared/sources/cleaning';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cleanLink, cleanMarkup, cleanText } from './index.ts';

const clean = (text: string, change: Partial<typeof usualCleaning> = {}) =>
  cleanText(text, { ...usualCleaning, ...change });

describe('garbled text', () => {
  test.each([
    ['實(shí)現(xiàn)政務(wù)信息資源的開發(fā)', '實現政務信息資源的開發'],
    ['(社區(qū))與(區(qū)、市)', '(社區)與(區、市)'],
    ['現(xia\u0300n)代', '現代'],
    ['當?shù)亟?jīng)濟', '當地經濟'],
    ['當?shù)亟?jīng)濟(jì)的發(fā)展', '當地經濟的發展'],
    ['促進當?shù)仄髽I(yè)的合作', '促進當地企業的合作'],
    ['變化?,F(xiàn)代社會(huì)', '變化。現代社會'],
    ['各業?!盎ヂ?lián)網', '各業。“互聯網'],
    ['現(xiàn)代?!盵2]之后', '現代。”[2]之后'],
    ['1.1? 完善了現(xiàn)代', '1.1 完善了現代'],
  ])('%s → %s', (garbled, truth) => {
    expect(clean(garbled)).toMatchObject({ text: truth, damaged: [] });
  });

  test.each([
    '(一)',
    '(2008-2012)',
    '(PDF)',
    '(app)',
    '(pdf)',
    '(test)',
    '(l)',
    '(哪些有價值…)',
    '真的嗎?!好',
    '3? 次',
  ])('%s is left alone, in clean text and beside garble', (text) => {
    expect(clean(`說明${text}。`)).toMatchObject({ text: `說明${text}。`, removed: 0, repaired: 0, damaged: [] });
    expect(clean(`現(xiàn)代說明${text}。`)).toMatchObject({ text: `現代說明${text}。`, removed: 1, damaged: [] });
  });

  test('what lost more than can be known stays as it came and is flagged with its place', () => {
    const { text, repaired, damaged } = clean('提高當?shù)卣墓ぷ餍省?/p>，實(shí)現(xiàn)目標');
    expect(text).toBe('提高當?shù)卣墓ぷ餍省?/p>，實現目標');
    expect(repaired).toBe(0);
    expect(damaged).toEqual([{ at: 2, text: '當?shù)卣墓ぷ餍省' }]);
    expect(text.slice(2).startsWith(damaged[0]!.text)).toBe(true);
  });

  test('a letter before a reading is half of a character: never left as if it were text', () => {
    expect(clean('纳a(chǎn)業')).toMatchObject({ text: '纳a(chǎn)業', damaged: [{ at: 0, text: '纳a(chǎn)業' }] });
  });

  test('readings behind a tag are found, and the tags stay', () => {
    const { text, removed } = cleanMarkup(
      '<p>政<strong>務</strong>(wù)公開、實(shí)<em>現(xiàn)</em></p>',
      usualCleaning,
    );
    expect(text).toBe('<p>政<strong>務</strong>公開、實<em>現</em></p>');
    expect(removed).toBe(3);
  });
});

// The damage itself, made as it came about: readings are put behind every place where the bytes of an annotated
// character stand, whether or not a character begins there.
const annotated: Record<string, string> = {
  數: 'shù',
  經: 'jīng',
  濟: 'jì',
  聯: 'lián',
  現: 'xiàn',
  業: 'yè',
  務: 'wù',
};

function garble(text: string): string {
  const bytes = iconv.encode(text, 'gbk');
  const keys = Object.keys(annotated).map((char) => [char, iconv.encode(char, 'gbk')] as const);
  let out = '';
  let pending: number[] = [];
  const flush = () => {
    for (let at = 0; at < pending.length; at += pending[at]! > 0x80 ? 2 : 1) {
      const [first = 0, second] = pending.slice(at, at + 2);
      if (first > 0x80 && second === undefined) out += '?';
      else out += iconv.decode(Buffer.from(first > 0x80 ? [first, second!] : [first]), 'gbk');
    }
    // A first byte swallows the bracket that follows.
    const lost = out.endsWith('?') && isCut(pending);
    pending = [];
    return lost;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    pending.push(bytes[at]!);
    const key = keys.find(([, bytesOf]) => bytesOf[1] === bytes[at] && bytesOf[0] === bytes[at - 1]);
    if (!key) continue;
    const bracket = flush() ? '' : '(';
    out += `${bracket}${annotated[key[0]]!})`;
  }
  flush();
  return out;
}

function isCut(bytes: readonly number[]): boolean {
  let at = 0;
  while (at < bytes.length) at += bytes[at]! > 0x80 ? 2 : 1;
  return at > bytes.length;
}

const words =
  '發展 當地經濟 當地企業 務實 現代化 聯網 業務 服務 人民政府 公告 數據 濟南 。 ， 、 通知 辦法 的 和 了 工作 意見'.split(
    ' ',
  );

describe('damage made in the test', () => {
  test('most of it is restored, and nothing is restored wrongly', () => {
    const outcomes = { restored: 0, flagged: 0, wrong: 0 };
    const texts = fc.sample(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }), 2000);
    for (const text of texts.map((each) => each.join(''))) {
      const garbled = garble(text);
      if (garbled === text) continue;
      const { text: cleaned, damaged } = clean(garbled);
      outcomes[cleaned === text ? 'restored' : damaged.length > 0 ? 'flagged' : 'wrong'] += 1;
    }
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.restored).toBeGreaterThan(50 * outcomes.flagged + 1000);
  });
});

describe('other noise', () => {
  test.each([
    ['经费&nbsp;预算&#8220;三公&#8221;', '经费 预算“三公”'],
    ['第一行_x000D_\n第二行_x000d_', '第一行\n第二行'],
    ['　　各县\u00a0市：\u200b  通知 ', '各县 市： 通知'],
    ['A&amp;amp;B', 'A&B'],
  ])('%j → %j', (given, expected) => expect(clean(given).text).toBe(expected));

  test('marks between Han characters become full-width when asked for', () => {
    expect(clean('各县,市:请于9:30到会,OK', { punctuation: true }).text).toBe('各县，市：请于9:30到会,OK');
    expect(clean('各县,市').text).toBe('各县,市');
  });

  test('traditional characters become simplified ones by phrase when asked for', () => {
    expect(clean('乾隆年間的頭髮後面乾燥，皇后裡面', { script: 'simplified' }).text).toBe(
      '乾隆年间的头发后面干燥，皇后里面',
    );
    expect(clean('後面').text).toBe('後面');
  });

  test.each([
    ['https://a.cn/b?utm_source=x&id=3&utm_medium=y#top', 'https://a.cn/b?id=3#top'],
    ['https://a.cn/b?from=singlemessage&isappinstalled=0', 'https://a.cn/b'],
    ['https://a.cn/b?spm=a2.b3&share_token=abc', 'https://a.cn/b'],
    [
      'https://a.cn/b?from=2024-01-01&scene=3&share=1&q=%E4%B8%AD',
      'https://a.cn/b?from=2024-01-01&scene=3&q=%E4%B8%AD',
    ],
    ['https://a.cn//b/', 'https://a.cn//b/'],
  ])('%s → %s', (given, expected) => expect(cleanLink(given)).toBe(expected));

  test('markup loses styles, trackers and empty paragraphs; words in brackets that are no tag stay', () => {
    const html =
      '<p style="color:red">　　关于<a href="https://a.cn/?id=1&amp;utm_source=x">通知</a>&nbsp;全文 &lt;试行&gt;</p><p>&nbsp;</p>';
    expect(cleanMarkup(html, usualCleaning).text).toBe(
      '<p>关于<a href="https://a.cn/?id=1">通知</a> 全文 &lt;试行&gt;</p>',
    );
  });
});

const garbledOrNot = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words, '(xiàn)', '?shù)', '?jīng)', 'F(xiàn)', '?,', '?!', '1.1? ', '\n', '&amp;', '&nbsp;'),
      fc.constantFrom(
        '(',
        ')',
        '?',
        '盎',
        'ヂ',
        'I',
        '仄',
        '髽',
        '　',
        '_x000D_',
        '<',
        '>',
        ' ',
        'lt;',
        'shù',
        '\u0300',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

const profiles = fc.record({
  annotations: fc.boolean(),
  entities: fc.boolean(),
  tracking: fc.boolean(),
  spaces: fc.boolean(),
  punctuation: fc.boolean(),
  script: fc.constantFrom('keep' as const, 'simplified' as const),
});

describe('for every text', () => {
  test('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(garbledOrNot, profiles, (text, profile) => {
        const once = cleanText(text, profile).text;
        expect(cleanText(once, profile).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('cleaning markup twice is cleaning it once', () => {
    const markup = fc
      .array(fc.oneof(garbledOrNot, fc.constantFrom('<p>', '</p>', '<strong>', '</strong>', '<br>', '<td style="a">')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, profiles, (html, profile) => {
        const once = cleanMarkup(html, profile).text;
        expect(cleanMarkup(once, profile).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('clean text is never changed', () => {
    const word = fc.constantFrom(...words, '(一)', '(PDF)', '(app)', 'OK', '2024', '?', '！', '(2008-2012)', '“三公”');
    const lines = fc.array(
      fc.array(word, { minLength: 1 }).map((all) => all.join('')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.join('\n');
        expect(cleanText(text, usualCleaning)).toMatchObject({ text, removed: 0, repaired: 0, damaged: [] });
      }),
    );
  });
});
