import type { Language, Names } from './language.ts';

/** A name in a language: `lang` tells which, so that a fallback can be marked and pronounced. */
export interface SpokenName {
  name: string;
  lang: Language;
}

/** Names a thing in a language; without that name in English, and at last in Chinese. */
export function spokenName({ name, names }: { name: string; names: Names }, language: Language): SpokenName {
  if (language === 'zh-CN') return { name, lang: 'zh-CN' };
  const own = names[language];
  if (own) return { name: own, lang: language };
  return names.en ? { name: names.en, lang: 'en' } : { name, lang: 'zh-CN' };
}
