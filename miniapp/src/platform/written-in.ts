import type { Language } from '@minxin/shared/language';

/** The language a person most likely wrote in, told by the script; for the `lang` of words that are not ours. */
export function writtenIn(text: string): Language {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\uac00-\ud7af]/.test(text)) return 'ko';
  if (/[\u3400-\u9fff]/.test(text)) return 'zh-CN';
  if (/[\u0400-\u04ff]/.test(text)) return 'ru';
  return 'en';
}
