import { defineWords } from './words';

/** Who translated a text, and from which. */
export const translatedWords = defineWords({
  'zh-CN': {
    machine: '译文由机器翻译，未经人工校对，仅供参考，以中文原文为准。',
    outdated: '译文依据更正前的文本，请以中文原文为准。',
  },
  en: {
    machine: 'This is a machine translation nobody has checked. It is for information; the Chinese text is binding.',
    outdated: 'This translation was made before the Chinese text was corrected; please rely on the Chinese text.',
  },
  ru: {
    machine: 'Машинный перевод без проверки, только для справки; юридическую силу имеет китайский текст.',
    outdated: 'Перевод сделан до исправления китайского текста; полагайтесь на китайский текст.',
  },
  ja: {
    machine: '機械翻訳で、人による確認はされていません。参考用であり、中国語の原文が正文です。',
    outdated: 'この訳文は訂正前の原文に基づいています。中国語の原文をご確認ください。',
  },
  ko: {
    machine: '기계 번역이며 사람이 확인하지 않았습니다. 참고용이고 중국어 원문이 정본입니다.',
    outdated: '이 번역은 정정 전 원문을 바탕으로 합니다. 중국어 원문을 따르십시오.',
  },
});
