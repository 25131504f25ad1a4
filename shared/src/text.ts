import { z } from './schema.ts';

// A lone surrogate or a NUL cannot be stored by every database and cannot be shown by any screen.
const storable = /^(?:[^\0\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;
// C0 and C1 control characters other than tab and line breaks.
const control = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

const isStorable = (text: string) => storable.test(text) && !control.test(text);
const isOneLine = (text: string) => !/[\t\n\r\u2028\u2029]/.test(text);
const isVisible = (text: string) => /[^\s\u200B-\u200F\u2060\uFEFF\u3164\u180E\u2800]/u.test(text);

/** One line of text a person wrote: trimmed, visible, `1..max` UTF-16 units, no control characters. */
export function line(max: number, min = 1) {
  return z.string().check(
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    z.refine(isStorable),
    z.refine(isOneLine),
    z.refine((text) => min === 0 || isVisible(text)),
  );
}

/** Several lines of text a person wrote: trimmed, visible, `1..max` UTF-16 units; tab and line breaks allowed. */
export function prose(max: number, min = 1) {
  return z.string().check(
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    z.refine(isStorable),
    z.refine((text) => min === 0 || isVisible(text)),
  );
}

/** Words typed into a search field: one line, at most 100 characters. */
export const searchWords = line(100);
