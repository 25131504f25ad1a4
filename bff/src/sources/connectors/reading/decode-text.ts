import iconv from 'iconv-lite';
import { Unreadable } from './unreadable.ts';

// The most frequent characters of modern Chinese in both scripts: they make up a third of any real text and almost
// nothing of text decoded with the wrong table.
const frequent = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '這為個國時來們於對會發動過說產種後學經' +
    '公通知关於市政府办理事项服务中心情况报告会议工程建设管理部门单位請關務辦項報議設門單與網站新聞',
);

interface Guess {
  text: string;
  /** Share of the characters beyond ASCII that no text holds: undecodable, private use, control. */
  broken: number;
  han: number;
  /** Share of the Han characters that are frequent ones. */
  usual: number;
}

/**
 * Text of bytes whose declared charset may be wrong or missing: byte order mark, then strict UTF-8, then what the
 * declarations and the look of the text say. Throws when no reading gives text.
 */
export function decodeText(bytes: Buffer, contentType: string): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return byLook(bytes, declaredIn(bytes, contentType));
  }
}

function byMark(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3).toString('utf8');
  if (first === 0xff && second === 0xfe) return iconv.decode(bytes.subarray(2), 'utf16le');
  if (first === 0xfe && second === 0xff) return iconv.decode(bytes.subarray(2), 'utf16be');
  // A document begins with `<`: in UTF-16 without a mark a zero stands beside it.
  if (first === 0x3c && second === 0) return iconv.decode(bytes, 'utf16le');
  if (first === 0 && second === 0x3c) return iconv.decode(bytes, 'utf16be');
  return undefined;
}

function declaredIn(bytes: Buffer, contentType: string): string[] {
  const head = bytes.toString('latin1', 0, 400);
  const inDocument = /<\?xml[^>]*?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(head)?.[1];
  const inHeader = /charset\s*=\s*"?([\w.-]{1,40})/i.exec(contentType)?.[1];
  return [inDocument, inHeader].filter((name) => name !== undefined && iconv.encodingExists(name)) as string[];
}

const chinese = /^(?:gb|gb_?2312|gbk|gb18030|big5|big5-?hkscs|euc-?cn|hz|cp936|cp950|x-gbk)/i;

function byLook(bytes: Buffer, declared: string[]): string {
  // GB 2312 and GBK are parts of GB 18030, and pages labelled with the smaller hold characters of the larger.
  const names = declared.map((name) => (/^(?:gb|euc-?cn|cp936|x-gbk)/i.test(name) ? 'gb18030' : name));
  const stated = names[0];
  const guess = stated === undefined ? undefined : look(iconv.decode(bytes, stated));
  if (guess && stated !== undefined && chinese.test(stated) && isChinese(guess)) return guess.text;
  const others = ['gb18030', 'big5'].map((name) => look(iconv.decode(bytes, name))).filter(isSurelyChinese);
  const [best] = others.sort((a, b) => b.usual - b.broken - (a.usual - a.broken));
  if (best) return best.text;
  if (guess && guess.broken < 0.01) return guess.text;
  const rest = ['utf-8', 'windows-1252'].map((name) => look(iconv.decode(bytes, name)));
  const readable = rest.find((each) => each.broken < 0.02);
  if (!readable) throw new Unreadable('unreadable-text', 'no charset makes text of these bytes');
  return readable.text.replaceAll('\uFFFD', '');
}

const isChinese = ({ broken, han, usual }: Guess) => broken < 0.01 && (han < 30 || usual > 0.1);
const isSurelyChinese = ({ broken, han, usual }: Guess) => broken < 0.01 && han > 0 && usual > 0.12;

function look(text: string): Guess {
  let beyond = 0;
  let broken = 0;
  let han = 0;
  let usual = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x80) continue;
    beyond += 1;
    if (code === 0xfffd || code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff) || code > 0xeffff) broken += 1;
    else if (code >= 0x3400 && code <= 0x9fff) {
      han += 1;
      if (frequent.has(char)) usual += 1;
    }
  }
  return { text, broken: broken / Math.max(1, beyond), han, usual: usual / Math.max(1, han) };
}
