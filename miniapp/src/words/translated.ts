import { defineWords } from './words';

/** Who translated a text. */
export const translatedWords = defineWords({
  'zh-CN': {
    machine: '译文由机器翻译，未经人工校对，仅供参考，以中文原文为准。',
  },
  en: {
    machine: 'This is a machine translation nobody has checked. It is for information; the Chinese text is binding.',
  },
  ru: {
    machine: 'Машинный перевод без проверки, только для справки; юридическую силу имеет китайский текст.',
  },
  ja: {
    machine: '機械翻訳で、人による確認はされていません。参考用であり、中国語の原文が正文です。',
  },
  ko: {
    machine: '기계 번역이며 사람이 확인하지 않았습니다. 참고용이고 중국어 원문이 정본입니다.',
  },
});
