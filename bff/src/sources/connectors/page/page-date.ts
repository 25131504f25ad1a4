import { readDate } from '../reading/read-date.ts';

const written =
  /(?:19|20)\d{2}\s?[-/.年]\s?(?:0?[1-9]|1[0-2])\s?[-/.月]\s?(?:0?[1-9]|[12]\d|3[01])(?:\s?日)?(?:[\sT-]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?/;

/** The first date in a text, as an instant; a time without a zone is Chinese. */
export function dateIn(text: string): string | null {
  const found = written.exec(text)?.[0];
  if (found === undefined) return null;
  const [, year, month, day, time] =
    /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*?(?:[\sT-日]*(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(found) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const onDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDate(
    time === undefined
      ? onDay
      : `${onDay} ${time.padStart(time.length === 4 || time.length === 7 ? time.length + 1 : time.length, '0')}`,
  );
}
