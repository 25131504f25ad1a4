import { declareRefusals } from '../platform/failure.ts';

export const feedbackRefusals = declareRefusals('feedback', {
  'given-before': [
    'conflict',
    {
      'zh-CN': '您已经评价过这篇内容了。',
      en: 'You have already said what you think of this text.',
      ru: 'Вы уже оценили этот текст.',
      ja: 'この内容はすでに評価済みです。',
      ko: '이 글은 이미 평가하셨습니다.',
    },
  ],
});
