import { defineWords } from './words';

export const boardWords = defineWords({
  'zh-CN': { title: '民心', empty: '还没有公开的诉求', emptyText: '有诉求可先拨打 12345，接听后转交有关部门办理。' },
  en: {
    title: 'Board',
    empty: 'No public requests yet',
    emptyText: 'Call 12345 with a request; it is passed on to the office in charge.',
  },
  ru: {
    title: 'Обращения',
    empty: 'Открытых обращений пока нет',
    emptyText: 'Обратиться можно по телефону 12345: вас направят в нужное ведомство.',
  },
  ja: {
    title: '市民の声',
    empty: '公開された意見はまだありません',
    emptyText: 'ご意見は 12345 でも承り、担当部署へお伝えします。',
  },
  ko: {
    title: '주민 목소리',
    empty: '공개된 의견이 아직 없습니다',
    emptyText: '의견은 12345로도 받아 담당 부서에 전달합니다.',
  },
});
