import { restoreSpan, tonedReading } from './restore-span.ts';

/** A place where text was lost that nobody can know: kept as it came, for an editor. */
export interface Damaged {
  at: number;
  text: string;
}

export interface Mended {
  text: string;
  /** Readings taken out. */
  removed: number;
  /** Spans restored from their bytes, and headings that lost their space. */
  repaired: number;
  damaged: Damaged[];
}

/** Stands for a tag inside a line while its text is cleaned; no text holds this code. */
export const tagMark = '\uFDD0';

const han = '[\\u3400-\\u9fff]';
const beyondAscii = '[\\u3041-\\u30ff\\u3400-\\u9fff]';
const annotation = new RegExp(`(?<=${han}${tagMark}*)\\(${tonedReading}\\)`, 'g');
const anyTrace = new RegExp(
  `(?<=${han}${tagMark}*|[A-Za-z])\\(${tonedReading}\\)|(?<=${beyondAscii})\\?${tonedReading}\\)`,
);
const halfAnnotation = new RegExp(`(?<=${beyondAscii})\\?${tonedReading}\\)`, 'g');
const lostFullStop = new RegExp(`(?<=${beyondAscii})\\?[,;!](?=[A-Z\\u3041-\\u30ff\\u3400-\\u9fff])`, 'g');
const surelyLostFullStop = new RegExp(`\\?[,;!](?:[A-Z]\\(${tonedReading}\\)|[\\u3041-\\u30ff])`, 'y');
const letterBefore = new RegExp(`[A-Za-z]\\(${tonedReading}\\)`, 'g');
const heading = /^([^\S\n]*\d+(?:\.\d+)*)\?(?=\s)/gm;
// A damaged article has a few dozen; a text made to keep us busy is left damaged.
const mostAttempts = 500;
const restOfSpan = /[^\s?,;:!.<>(，。；：、！？\uFDD0]{0,12}/y;

/** Whether a text carries the traces of the garble at all; without them nothing in it is touched. */
export const isGarbled = (text: string): boolean => anyTrace.test(text);

/** Mends what a broken copy did to Chinese text, without ever guessing; of a text that `isGarbled`. */
export function mendGarble(given: string): Mended {
  let repaired = 0;
  const spaced = given.replace(heading, (_, number: string) => {
    repaired += 1;
    return number;
  });
  const restored = restoreSpans(spaced);
  const spans = damagedSpans(restored.text);
  const stripped = strip(restored.text, spans);
  return { ...stripped, repaired: repaired + restored.count };
}

// What is restored is not looked at again here: the next pass does.
function restoreSpans(given: string): { text: string; count: number } {
  let text = given;
  let count = 0;
  for (const expression of [halfAnnotation, lostFullStop]) {
    let out = '';
    let at = 0;
    let left = mostAttempts;
    for (const { index } of text.matchAll(expression)) {
      if (left === 0) break;
      if (index < at) continue;
      left -= 1;
      const span = restoreSpan(text, index);
      if (!span) continue;
      out += text.slice(at, index) + span.text;
      at = span.end;
      count += 1;
    }
    text = out + text.slice(at);
  }
  return { text, count };
}

// What is left of the marks of damage, each with the word it stands in.
function damagedSpans(text: string): Array<[number, number]> {
  const starts = [...text.matchAll(halfAnnotation), ...text.matchAll(letterBefore)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  for (const { index } of text.matchAll(lostFullStop)) {
    surelyLostFullStop.lastIndex = index;
    const found = surelyLostFullStop.exec(text);
    if (found) starts.push([index, index + found[0].length]);
  }
  const spans: Array<[number, number]> = [];
  for (const [from, to] of starts.sort((a, b) => a[0] - b[0])) {
    restOfSpan.lastIndex = to;
    const end = to + (restOfSpan.exec(text)?.[0].length ?? 0);
    const last = spans.at(-1);
    if (last && from - 1 <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([Math.max(0, from - 1), end]);
  }
  return spans;
}

function strip(text: string, spans: ReadonlyArray<[number, number]>): Omit<Mended, 'repaired'> {
  const damaged: Damaged[] = [];
  // The character before an annotation may stand in the span before: the expression must see the whole text.
  const found = [...text.matchAll(annotation)].map(({ index, 0: { length } }) => [index, index + length] as const);
  let next = 0;
  let out = '';
  let removed = 0;
  let at = 0;
  const take = (end: number) => {
    for (let each = found[next]; each && each[0] < end; each = found[++next]) {
      if (each[0] < at || each[1] > end) continue;
      out += text.slice(at, each[0]);
      at = each[1];
      removed += 1;
    }
    out += text.slice(at, end);
    at = end;
  };
  for (const [from, to] of spans) {
    take(from);
    damaged.push({ at: out.length, text: text.slice(from, to) });
    out += text.slice(from, to);
    at = to;
  }
  take(text.length);
  return { text: out, removed, damaged };
}
