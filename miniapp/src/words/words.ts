import { languages, type Language } from '@minxin/shared/language';

/** A sentence, or its plural forms chosen by `n`. */
export type Phrase = string | PluralForms;
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}
export type Phrases = Record<string, Phrase>;
type Same<P extends Phrases> = { [K in keyof P]: Phrase };

/** The sentences of one feature in five languages. */
export type Words<P extends Phrases = Phrases> = Record<Language, P>;

/** Declares the sentences of a feature; a key missing in one language does not compile. */
export function defineWords<const P extends Phrases>(
  words: { 'zh-CN': P } & { [L in Exclude<Language, 'zh-CN'>]: NoInfer<Same<P>> },
): Words<P> {
  return words as unknown as Words<P>;
}

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesOf<P> = P extends string ? Names<P> : P extends { other: infer S } ? Names<S> | 'n' : never;
type Args<P> = [NamesOf<P>] extends [never] ? [] : [values: Record<NamesOf<P>, string | number>];

/** Speaks the sentences of one feature: `t('count', { n: 3 })`. */
export type Translate<P extends Phrases> = <K extends keyof P>(key: K, ...args: Args<P[K]>) => string;

/** The sentences of `words` in one language. */
export function translator<P extends Phrases>(words: Words<P>, language: Language): Translate<P> {
  return (key, ...args) => {
    const values = (args[0] ?? {}) as Record<string, string | number>;
    const phrase: Phrase = words[language][key] ?? '';
    const sentence =
      typeof phrase === 'string' ? phrase : (phrase[pluralOf(language, Number(values.n))] ?? phrase.other);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** The plural category of a whole number, by the CLDR rules of our five languages (no engine of WeChat promises Intl). */
export function pluralOf(language: Language, n: number): keyof PluralForms {
  if (language === 'en') return n === 1 ? 'one' : 'other';
  if (language !== 'ru') return 'other';
  const ten = n % 10;
  const hundred = n % 100;
  if (ten === 1 && hundred !== 11) return 'one';
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return 'few';
  return Number.isInteger(n) ? 'many' : 'other';
}

export { languages, type Language };
