import { declareRefusals } from '../platform/failure.ts';

export const followingRefusals = declareRefusals('following', {
  'too-many-favourites': [
    'unprocessable',
    {
      'zh-CN': '收藏已满 500 条，请先取消不再需要的收藏。',
      en: 'You keep 500 favourites already. Please remove some first.',
      ru: 'В избранном уже 500 записей. Сначала удалите ненужные.',
      ja: 'お気に入りは 500 件までです。不要なものを外してください。',
      ko: '즐겨찾기는 500개까지입니다. 필요 없는 항목을 먼저 삭제해 주세요.',
    },
  ],
  'unknown-target': [
    'unprocessable',
    {
      'zh-CN': '要订阅的单位或栏目不存在。',
      en: 'That office or column does not exist.',
      ru: 'Такого ведомства или рубрики нет.',
      ja: '購読する部署または欄が存在しません。',
      ko: '구독하려는 기관 또는 게시란이 없습니다.',
    },
  ],
  'unfit-keyword': [
    'unprocessable',
    {
      'zh-CN': '关键词需要 2 至 20 个字，并且含有文字或数字。',
      en: 'A keyword has 2 to 20 characters, letters or digits among them.',
      ru: 'Ключевое слово: от 2 до 20 знаков, с буквами или цифрами.',
      ja: 'キーワードは文字か数字を含む 2〜20 文字にしてください。',
      ko: '키워드는 글자나 숫자를 포함해 2~20자여야 합니다.',
    },
  ],
  'too-many-keywords': [
    'unprocessable',
    {
      'zh-CN': '最多订阅 20 个关键词，请先取消不再需要的订阅。',
      en: 'You can follow 20 keywords. Please remove one first.',
      ru: 'Можно подписаться на 20 ключевых слов. Сначала удалите лишнее.',
      ja: 'キーワードは 20 個までです。不要なものを外してください。',
      ko: '키워드는 20개까지 구독할 수 있습니다. 필요 없는 것을 먼저 삭제해 주세요.',
    },
  ],
  'too-many-places': [
    'unprocessable',
    {
      'zh-CN': '最多订阅 60 个单位和栏目，请先取消不再需要的订阅。',
      en: 'You can follow 60 offices and columns. Please remove one first.',
      ru: 'Можно подписаться на 60 ведомств и рубрик. Сначала удалите лишнее.',
      ja: '部署と欄は合わせて 60 件までです。不要なものを外してください。',
      ko: '기관과 게시란은 60개까지 구독할 수 있습니다. 필요 없는 것을 먼저 삭제해 주세요.',
    },
  ],
});
