import type { Language, Names } from '@minxin/shared/language';
import { useLanguage } from './preferences';

/** A name in a language: `lang` tells which, so that a fallback can be marked and pronounced. */
export interface Spoken {
  text: string;
  lang: Language;
}

/** Names things in the reader's language; without that name in English, and at last in Chinese. */
export function useNamed(): (thing: { name: string; names: Names }) => Spoken {
  const language = useLanguage();
  return ({ name, names }) => {
    if (language === 'zh-CN') return { text: name, lang: 'zh-CN' };
    const own = names[language];
    if (own) return { text: own, lang: language };
    return names.en ? { text: names.en, lang: 'en' } : { text: name, lang: 'zh-CN' };
  };
}
