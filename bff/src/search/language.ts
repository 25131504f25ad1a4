import { createRequire } from 'node:module';
import type * as Jieba from '@node-rs/jieba';
import type { Converter } from 'opencc-js';
import type * as Pinyin from 'pinyin-pro';
import { synonyms } from './synonyms.ts';

/** What the search must know of Chinese. Loaded at the first use: dictionaries weigh as much as the server itself. */
export interface ChineseLanguage {
  /** Words in their order, single characters included. */
  cut(text: string): string[];
  /** Every word of two characters or more that stands inside a word. */
  parts(word: string): string[];
  /** One syllable for each character, without tones. */
  syllables(han: string): string[];
  /** Traditional characters as simplified ones. */
  simplify(text: string): string;
}

const require = createRequire(import.meta.url);

/** Keeps what `load` makes from its first use on. */
function lazily<T>(load: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: load() }).value;
}

const segmenter = lazily(() => {
  const library = require('@node-rs/jieba') as typeof Jieba;
  const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array };
  const jieba = library.Jieba.withDict(dict);
  // Official names the dictionary lacks are words of their own: they are looked up as a whole.
  const own = synonyms.flat().filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  jieba.loadDict(Buffer.from(own.map((name) => `${name} 1000 n`).join('\n')));
  return jieba;
});
const pinyin = lazily(() => (require('pinyin-pro') as typeof Pinyin).pinyin);
const toSimplified = lazily(() => {
  const { Converter: make } = require('opencc-js/t2cn') as { Converter: typeof Converter };
  return make({ from: 't', to: 'cn' });
});

const han = /\p{Script=Han}/u;
// Some of the most frequent traditional characters: a longer text that has none of them has no others.
const traditional =
  /[國務網電話證號區縣鎮鄉們來時對說開關發現經學業產動農醫險認個與為會後於點門問間無從長車東這還過進種質實應當員]/;
const isSimple = (text: string) => !han.test(text) || (text.length > 200 && !traditional.test(text));

// The same long words come again and again.
const partsOf = new Map<string, string[]>();
const mostKept = 10_000;

export const chinese: ChineseLanguage = {
  // Without guessing at unknown words: the same characters are cut in the same way wherever they stand.
  cut: (text) => segmenter().cut(text, false),
  parts(word) {
    const known = partsOf.get(word);
    if (known) return known;
    if (partsOf.size >= mostKept) partsOf.clear();
    const parts = segmenter()
      .cutAll(word)
      .filter((part) => part.length >= 2 && part !== word);
    partsOf.set(word, parts);
    return parts;
  },
  syllables: (text) => pinyin()(text, { toneType: 'none', type: 'array', v: true }),
  simplify: (text) => (isSimple(text) ? text : toSimplified()(text)),
};
