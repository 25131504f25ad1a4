import { languages, type Language } from '@minxin/shared/language';
import type { Phrases, Words } from './words';

type Learnable = Exclude<Language, 'zh-CN'>;
type Tables = Record<string, Phrases>;

const learned: Partial<Record<Language, Tables>> = { 'zh-CN': {} };
const files: Record<Learnable, () => Promise<{ default: Tables }>> = {
  en: () => import('./words.ts?language=en'),
  ru: () => import('./words.ts?language=ru'),
  ja: () => import('./words.ts?language=ja'),
  ko: () => import('./words.ts?language=ko'),
};

/** Acts once the words of a language can be spoken; when they cannot be fetched, Chinese stands in for them. */
export function onceSpoken(language: Language, act: () => void): void {
  if (language === 'zh-CN' || learned[language]) act();
  else
    void files[language]()
      .then((file) => void (learned[language] = file.default))
      .then(act, act);
}

/** What the build makes of `defineWords`: Chinese is here, the other languages are looked up when spoken. */
export function wordsOf(name: string, chinese: Phrases): Words {
  const words = {} as Words;
  for (const language of languages)
    Object.defineProperty(words, language, { get: () => learned[language]?.[name] ?? chinese });
  return words;
}
