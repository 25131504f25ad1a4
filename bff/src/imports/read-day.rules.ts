import { instantOf } from '@minxin/shared/moment';

const written =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]+(\d{1,2})\s*[:：时]\s*(\d{2})(?:\s*[:：分]\s*(\d{2})(?:\.\d+)?)?\s*[分秒]?)?$/;
const joined = /^(\d{4})(\d{2})(\d{2})$/;

/** The Chinese calendar day a cell names, and the instant where it also names a time. */
export interface ReadDay {
  day: string;
  /** Midnight in China when the cell names only a day. */
  instant: string;
}

/** Reads a date in the forms that offices write; null for an empty cell, undefined for what is no date. */
export function readDay(cell: string): ReadDay | null | undefined {
  const text = cell.normalize('NFKC').trim();
  if (/^[-—/]*$|^(?:无|不详|暂无|null|none|n\/a)$/i.test(text)) return null;
  const [, year = '', month = '', date = '', hour = '0', minute = '00'] = written.exec(text) ?? joined.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isRealDay(day) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { day, instant: instantOf(day, `${hour.padStart(2, '0')}:${minute}`).toISOString() };
}

function isRealDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return at >= Date.UTC(1949, 0) && at < Date.UTC(2200, 0) && new Date(at).toISOString().startsWith(day);
}
