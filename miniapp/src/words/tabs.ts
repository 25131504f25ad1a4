import { defineWords } from './words';

export const tabWords = defineWords({
  'zh-CN': { brand: '民心', navigation: '主导航', home: '首页', services: '办事', board: '民心', me: '我的' },
  en: { brand: 'Minxin', navigation: 'Main', home: 'Home', services: 'Services', board: 'Board', me: 'Me' },
  ru: { brand: 'Миньсинь', navigation: 'Разделы', home: 'Главная', services: 'Услуги', board: 'Обращения', me: 'Моё' },
  ja: { brand: '民心', navigation: 'メイン', home: 'ホーム', services: '手続き', board: '市民の声', me: 'マイページ' },
  ko: { brand: '민심', navigation: '주 메뉴', home: '홈', services: '민원', board: '주민 목소리', me: '내 정보' },
});
