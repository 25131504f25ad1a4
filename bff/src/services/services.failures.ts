import { declareRefusals } from '../platform/failure.ts';

export const serviceRefusals = declareRefusals('services', {
  'guide-faulty': [
    'unprocessable',
    {
      'zh-CN': '办事指南有不符合要求的地方，请按提示逐项修改后再发布。',
      en: 'The guide breaks some rules. Correct the marked parts and publish again.',
      ru: 'В описании услуги есть ошибки. Исправьте отмеченное и опубликуйте снова.',
      ja: '案内に基準を満たさない箇所があります。表示された項目を直して公開してください。',
      ko: '안내에 기준에 맞지 않는 부분이 있습니다. 표시된 항목을 고친 뒤 다시 게시해 주세요.',
    },
  ],
});
