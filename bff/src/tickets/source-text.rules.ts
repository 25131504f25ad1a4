/**
 * Text from an office's spreadsheet as people wrote it: the traces of cells, pages and editors go (`_x000D_`, no-break
 * and ideographic spaces, tabs, zero-width characters, runs of empty lines), every word stays, `<…>` and 《》 too.
 */
export function cleanText(text: string): string {
  return text
    .replace(/_x000D_/gi, '\n')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g, '')
    .replace(/[\t\u00A0\u3000\u2000-\u200A\u202F\u205F\v\f]/g, ' ')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same in one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s*\n\s*/g, ' ');

const written = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?$/;
const serial = /^\d{5}(?:\.\d+)?$/;
const serialZero = Date.parse('1899-12-30T00:00:00+08:00');

/** A wall time in China as spreadsheets hold it (`2019/4/25 9:32:09`, a bare day, a serial number) → instant; null when unreadable. */
export function instantFrom(text: string): string | null {
  const given = text.trim();
  if (serial.test(given)) {
    const seconds = Math.round(Number(given) * 86_400);
    return new Date(serialZero + seconds * 1000).toISOString();
  }
  const found = written.exec(given);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => (part ?? '0').padStart(2, '0'));
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const at = new Date(`${wall}+08:00`);
  // A date that does not exist, such as 2019-02-30, moves on to another day: it is unreadable.
  const isReal = !Number.isNaN(at.getTime()) && new Date(at.getTime() + 8 * 3_600_000).toISOString().startsWith(wall);
  return isReal ? at.toISOString() : null;
}
