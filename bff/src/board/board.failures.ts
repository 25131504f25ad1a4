import { declareRefusals } from '../platform/failure.ts';

export const boardRefusals = declareRefusals('board', {
  'unreadable-period': [
    'unprocessable',
    {
      'zh-CN': '统计的起止日期不正确，最长可查询三年。',
      en: 'The period is not valid; it may span three years at most.',
      ru: 'Неверный период; не более трёх лет.',
      ja: '期間が正しくありません。最長三年です。',
      ko: '기간이 올바르지 않습니다. 최대 3년입니다.',
    },
  ],
});
