import type { Language } from '@minxin/shared/language';
import { dayOf, wallTimeOf, weekdayOf } from '@minxin/shared/moment';
import { timeWords } from '@/words/time';
import { useLanguage } from './preferences';

/** Writes days and moments as the reader's language does, always in China's time. */
export interface Clock {
  /** `2026-11-28` → "Sat 28 Nov"; the year is added when it is not this one. */
  day(day: string): string;
  /** An instant → "Sat 28 Nov 09:00". */
  moment(instant: string): string;
  /** A day and two wall times → "Sat 28 Nov 09:00–09:30". */
  span(day: string, start: string, end: string): string;
  /** `2026-11-28` → "Sat". */
  weekday(day: string): string;
  /** `2026-11-28` → "28 Nov", where the weekday stands beside it. */
  date(day: string): string;
  /** `2026-11` or a day → "Nov 2026". */
  month(day: string): string;
}

/** A clock in the reader's language. */
export function useClock(): Clock {
  return clock(useLanguage());
}

export function clock(language: Language, today = dayOf(new Date())): Clock {
  const words = timeWords[language];
  const write = (pattern: string, day: string) => {
    const [y = '', m = '', d = ''] = day.split('-');
    const weekday = d ? words.weekdays[weekdayOf(day) - 1] : '';
    const parts: Record<string, string | undefined> = {
      y,
      M: words.months[Number(m) - 1],
      m,
      d: String(Number(d)),
      w: weekday,
    };
    return pattern.replace(/\{(\w)\}/g, (_, name: string) => parts[name] ?? '');
  };
  const day = (of: string) => write(of.slice(0, 4) === today.slice(0, 4) ? words.day : words.dayWithYear, of);
  return {
    day,
    moment: (instant) => `${day(dayOf(instant))} ${wallTimeOf(instant)}`,
    span: (of, start, end) => `${day(of)} ${start}–${end}`,
    weekday: (of) => write('{w}', of),
    date: (of) => write(words.date, of),
    month: (of) => write(words.month, of.slice(0, 7)),
  };
}
