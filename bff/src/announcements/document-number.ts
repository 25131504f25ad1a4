const opening = '〔[(【〖{';
const closing = '〕])】〗}';
const year = `[${escaped(opening)}]((?:19|20)\\d{2})[${escaped(closing)}]`;
const whole = new RegExp(`^(\\p{Script=Han}[\\p{Script=Han}A-Z]{0,19})${year}第?0*(\\d{1,6})号?$`, 'u');
const inText =
  /\p{Script=Han}[\p{Script=Han}A-Za-z]{0,11}\s?[〔[(【〖{﹝［（]\s?(?:19|20)\d{2}\s?[〕\])】〗}﹞］）]\s?第?\s?\d{1,6}\s?号/u;
const begins = 600;

/**
 * A 发文字号 as searches and comparisons see it: one width, no blanks, the year in 〔〕, the number without leading zeros
 * or 第, 号 at the end. What is not of that form keeps its words. What was printed is kept beside it, never replaced.
 */
export function documentNumberKey(printed: string): string {
  const folded = printed
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]/g, '')
    .toUpperCase();
  const found = whole.exec(folded);
  return found ? `${found[1]}〔${found[2]}〕${found[3]}号` : folded;
}

/** The first 发文字号 printed near the beginning of a text, where documents carry it; null when there is none. */
export function documentNumberIn(text: string): string | null {
  const found = inText.exec(text.slice(0, begins))?.[0];
  return found?.replace(/^(?:.*文件|根据|依据|按照|参照|关于|发文字号|文号)/u, '').trim() ?? null;
}

function escaped(marks: string): string {
  return marks.replace(/[[\](){}]/g, '\\$&');
}
