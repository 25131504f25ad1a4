import { declareRefusals } from '../platform/failure.ts';

export const searchRefusals = declareRefusals('search', {
  'nothing-to-look-for': [
    'unprocessable',
    {
      'zh-CN': '请输入要查找的文字或数字。',
      en: 'Enter letters, characters or digits to look for.',
      ru: 'Введите буквы, иероглифы или цифры для поиска.',
      ja: '検索する文字か数字を入力してください。',
      ko: '찾을 글자나 숫자를 입력하십시오.',
    },
  ],
  'unreadable-period': [
    'unprocessable',
    {
      'zh-CN': '起始日期不能晚于截止日期。',
      en: 'The first day must not be after the last.',
      ru: 'Первый день не может быть позже последнего.',
      ja: '開始日は終了日より後にできません。',
      ko: '시작일은 종료일보다 늦을 수 없습니다.',
    },
  ],
});
