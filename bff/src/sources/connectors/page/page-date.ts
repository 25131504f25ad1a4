import { readDate } from '../reading/read-date.ts';

const written =
  /((?:19|20)\d{2})\s?[-/.年]\s?(1[0-2]|0?[1-9])\s?[-/.月]\s?(3[01]|[12]\d|0?[1-9])(?!\d)(?:\s?日)?(?:[\sT-]{1,3}(\d{1,2}:\d{2})(?::\d{2})?)?/;

/** The first date in a text, as an instant; a time without a zone is Chinese. */
export function dateIn(text: string): string | null {
  const [, year, month, day, time] = written.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const onDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDate(time === undefined ? onDay : `${onDay} ${time.padStart(5, '0')}`);
}
