import type { Language } from './words';

/** Each language in its own script, so that nobody needs another one to find it. */
export const languageNames: Record<Language, string> = {
  'zh-CN': '中文',
  en: 'English',
  ru: 'Русский',
  ja: '日本語',
  ko: '한국어',
};
