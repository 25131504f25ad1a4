import type { Language, Names } from '@minxin/shared/language';
import { spokenName } from '@minxin/shared/spoken';
import { useLanguage } from './preferences';

/** A name in a language: `lang` tells which, so that a fallback can be marked and pronounced. */
export interface Spoken {
  text: string;
  lang: Language;
}

/** Names things in the reader's language; without that name in English, and at last in Chinese. */
export function useNamed(): (thing: { name: string; names: Names }) => Spoken {
  const language = useLanguage();
  return (thing) => {
    const { name: text, lang } = spokenName(thing, language);
    return { text, lang };
  };
}
