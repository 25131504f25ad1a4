const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;
const WEEKDAYS = '日一二三四五六';
const EN = 'January February March April May June July August September October November December'.split(' ');
const RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** The instant `daysAgo` days before `now`; with `at` (HH:MM) on that day's Asia/Shanghai wall clock. */
export function instantOf(now: Date, daysAgo: number, at?: string): Date {
  if (at === undefined) return new Date(now.getTime() - daysAgo * DAY);
  const today = Math.floor((now.getTime() + SHANGHAI) / DAY) * DAY;
  const hours = Number(at.slice(0, 2));
  const minutes = Number(at.slice(3, 5));
  return new Date(today - Math.floor(daysAgo) * DAY - SHANGHAI + (hours * 60 + minutes) * 60_000);
}

/**
 * Fills date marks counted in days from `base` (Asia/Shanghai):
 * [[+3]] 11月25日 · [[+3w]] 11月25日（周三） · [[+3b]] the same, moved on from a weekend to Monday ·
 * [[+3y]] 2026年11月25日 · [[+3i]] 2026-11-25 · [[+3en]] [[+3ru]] [[+3ja]] [[+3ko]] · [[Y]] [[Y+1]] year · [[M-1]] month.
 */
export function fillDates(text: string, base: Date): string {
  return text.replaceAll(/\[\[([YM]?)([+-]?\d+)?([a-z]*)\]\]/g, (_mark, unit: string, amount = '0', form = '') => {
    const shift = Number(amount);
    const here = new Date(base.getTime() + SHANGHAI);
    if (unit === 'Y') return String(here.getUTCFullYear() + shift);
    if (unit === 'M') return String(((((here.getUTCMonth() + shift) % 12) + 12) % 12) + 1);
    const day = new Date(here.getTime() + shift * DAY);
    if (form === 'b') {
      const weekday = day.getUTCDay();
      if (weekday === 6) day.setTime(day.getTime() + 2 * DAY);
      if (weekday === 0) day.setTime(day.getTime() + DAY);
    }
    const month = day.getUTCMonth();
    const date = day.getUTCDate();
    switch (form) {
      case 'w':
      case 'b':
        return `${month + 1}月${date}日（周${WEEKDAYS[day.getUTCDay()]}）`;
      case 'y':
        return `${day.getUTCFullYear()}年${month + 1}月${date}日`;
      case 'i':
        return day.toISOString().slice(0, 10);
      case 'en':
        return `${date} ${EN[month]}`;
      case 'ru':
        return `${date} ${RU[month]}`;
      case 'ko':
        return `${month + 1}월 ${date}일`;
      default:
        return `${month + 1}月${date}日`;
    }
  });
}

/** The same value with the marks of every text inside it filled. */
export function fillAll<T>(value: T, base: Date): T {
  if (typeof value === 'string') return fillDates(value, base) as T;
  if (Array.isArray(value)) return value.map((item) => fillAll(item, base)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAll(item, base)])) as T;
  }
  return value;
}
