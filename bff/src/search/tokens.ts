import type { ChineseLanguage } from './language.ts';

/** Text as it is compared: one width, one case, simplified characters, white space once. */
export function normalised(language: ChineseLanguage, text: string): string {
  return language.simplify(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();
}

const run = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** The words of a normalised text in order: Chinese is cut, other scripts and numbers stand as they are. */
export function wordsOf(language: ChineseLanguage, text: string): string[] {
  const runs = text.match(run) ?? [];
  // All Chinese runs in one call: thousands of short ones cost more than the cutting.
  const cut = language.cut(runs.filter(isHan).join('\n'));
  let at = 0;
  return runs.flatMap((each) => {
    if (!isHan(each)) return [each.slice(0, 40)];
    const end = cut.indexOf('\n', at);
    const words = cut.slice(at, end === -1 ? undefined : end);
    at = end === -1 ? cut.length : end + 1;
    return words;
  });
}

/** The tokens under which a text is found: its words, and after each long word the words inside it. */
export function tokensOf(language: ChineseLanguage, text: string): string[] {
  return wordsOf(language, text).flatMap((word) =>
    word.length > 2 && isHan(word) ? [word, ...language.parts(word)] : [word],
  );
}

/** The distinct Chinese words of a title of two characters or more: what spelling and pinyin are compared with. */
export function titleWords(language: ChineseLanguage, title: string): string[] {
  const words = tokensOf(language, title).filter((word) => word.length >= 2 && word.length <= 12 && isHan(word));
  return [...new Set(words)].toSorted();
}
