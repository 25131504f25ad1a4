import type { Language } from './words';

export interface TimeWords {
  months: readonly string[];
  weekdays: readonly string[];
  /** Placeholders: {y} year, {M} month as written, {m} month number, {d} day, {w} weekday. */
  day: string;
  date: string;
  dayWithYear: string;
  month: string;
}

const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** How each language writes dates; weekdays begin with Monday. */
export const timeWords: Record<Language, TimeWords> = {
  'zh-CN': {
    months: numbers,
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    day: '{M}月{d}日 {w}',
    date: '{M}月{d}日',
    dayWithYear: '{y}年{M}月{d}日 {w}',
    month: '{y}年{M}月',
  },
  en: {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    day: '{w} {d} {M}',
    date: '{d} {M}',
    dayWithYear: '{w} {d} {M} {y}',
    month: '{M} {y}',
  },
  ru: {
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    day: '{d} {M}, {w}',
    date: '{d} {M}',
    dayWithYear: '{d} {M} {y} г., {w}',
    month: '{m}.{y}',
  },
  ja: {
    months: numbers,
    weekdays: ['月', '火', '水', '木', '金', '土', '日'],
    day: '{M}月{d}日（{w}）',
    date: '{M}月{d}日',
    dayWithYear: '{y}年{M}月{d}日（{w}）',
    month: '{y}年{M}月',
  },
  ko: {
    months: numbers,
    weekdays: ['월', '화', '수', '목', '금', '토', '일'],
    day: '{M}월 {d}일 ({w})',
    date: '{M}월 {d}일',
    dayWithYear: '{y}년 {M}월 {d}일 ({w})',
    month: '{y}년 {M}월',
  },
};
