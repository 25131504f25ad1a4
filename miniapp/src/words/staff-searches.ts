import { defineWords } from './words';

export const searchesWords = defineWords({
  'zh-CN': {
    title: '没有结果的搜索',
    intro: '群众搜过但没有找到的内容。可以据此补写问答、补充办事指南的常用说法。记录中不含个人信息。',
    order: '排列方式',
    newest: '最近搜索',
    frequent: '搜索次数',
    times: '搜过 {n} 次',
    last: '最近 {at}',
    none: '暂无没有结果的搜索',
    noneText: '群众搜索没有结果时，会记录在这里。',
  },
  en: {
    title: 'Searches without a result',
    intro:
      'What people looked for and did not find. Write an answer, or add their words to a guide. No personal data is kept.',
    order: 'Order',
    newest: 'Newest',
    frequent: 'Most frequent',
    times: { one: 'Searched once', other: 'Searched {n} times' },
    last: 'last {at}',
    none: 'No search without a result so far',
    noneText: 'When a search finds nothing, its words are listed here.',
  },
  ru: {
    title: 'Поиски без результата',
    intro:
      'Что люди искали и не нашли. Напишите ответ или добавьте их слова в описание услуги. Личные данные не хранятся.',
    order: 'Порядок',
    newest: 'Сначала новые',
    frequent: 'Сначала частые',
    times: { one: 'Искали {n} раз', few: 'Искали {n} раза', many: 'Искали {n} раз', other: 'Искали {n} раза' },
    last: 'последний раз {at}',
    none: 'Поисков без результата пока нет',
    noneText: 'Если поиск ничего не найдёт, его слова появятся здесь.',
  },
  ja: {
    title: '結果のなかった検索',
    intro:
      '検索されたのに見つからなかった言葉です。Q&Aの追加や、案内の言い換えの登録に役立ててください。個人情報は記録されません。',
    order: '並べ方',
    newest: '新しい順',
    frequent: '回数の多い順',
    times: '{n}回検索',
    last: '最近 {at}',
    none: '結果のなかった検索はまだありません',
    noneText: '検索で何も見つからなかったとき、その言葉がここに表示されます。',
  },
  ko: {
    title: '결과가 없던 검색',
    intro:
      '사람들이 찾았으나 나오지 않은 말입니다. 문답을 더 쓰거나 안내에 그 표현을 추가하십시오. 개인정보는 남기지 않습니다.',
    order: '정렬',
    newest: '최근순',
    frequent: '횟수순',
    times: '{n}번 검색',
    last: '최근 {at}',
    none: '결과가 없던 검색이 아직 없습니다',
    noneText: '검색 결과가 없으면 그 말이 여기에 기록됩니다.',
  },
});
