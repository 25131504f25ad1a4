import { bytesOf, charactersOf, isInGb2312 } from './gbk.ts';
import { charactersRead, isCommonTraditional } from './readings.ts';

const reading = '(?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+)';
const wholeHere = new RegExp(`\\(${reading}\\)`, 'y');
const halfHere = new RegExp(`\\?${reading}\\)`, 'y');
// Far more than any real span takes; what takes more is damaged.
const mostSteps = 80;
const lostFullStop = 0xa1;
const wide: Record<string, readonly number[]> = { ',': [0xa3, 0xac], ';': [0xa3, 0xbb], '!': [0xa3, 0xa1] };

/** The source of the expression for a toned reading without its brackets. */
export const tonedReading = reading;

/** What stands from `at` to `end` read rightly. */
export interface Restored {
  text: string;
  end: number;
}

/**
 * Restores what a lost byte shifted, from the `?` at `at` up to the point where the pairs fall back in step. Undefined
 * when nothing, or more than one thing, can have stood there.
 */
export function restoreSpan(text: string, at: number): Restored | undefined {
  const before = bytesOf(text.slice(at - 1, at));
  const half = matchAt(halfHere, text, at);
  const steps = { left: mostSteps };
  const found = half
    ? secondBytes(half[1]!, before?.at(-1)).flatMap((byte) => goOn(text, at + half[0].length, [byte], steps))
    : goOn(text, at + 2, [lostFullStop, ...(wide[text[at + 1] ?? ''] ?? [])], steps);
  const [first, ...others] = found;
  if (steps.left < 0) return undefined;
  return first && others.every((other) => other.text === first.text) ? first : undefined;
}

/** Every way to read on after these bytes that ends in nothing but Han characters and punctuation. */
function goOn(text: string, at: number, bytes: readonly number[], steps: { left: number }): Restored[] {
  steps.left -= 1;
  const read = steps.left < 0 ? undefined : charactersOf(bytes);
  if (!read || !read.characters.every(isPlausible)) return [];
  const annotation = matchAt(wholeHere, text, at);
  if (!read.incomplete) {
    const last = read.characters.at(-1)!;
    if (annotation && !charactersRead(annotation[1]!).includes(last)) return [];
    return [{ text: read.characters.join(''), end: at }];
  }
  if (annotation) return goOn(text, at + annotation[0].length, bytes, steps);
  const half = matchAt(halfHere, text, at);
  if (half)
    return secondBytes(half[1]!, bytes.at(-1)).flatMap((byte) =>
      goOn(text, at + half[0].length, [...bytes, byte], steps),
    );
  const next = text.slice(at, at + 1);
  const more = next === '' || next === '?' || next < '@' ? undefined : bytesOf(next);
  return more ? goOn(text, at + 1, [...bytes, ...more], steps) : [];
}

// The lost byte is the second one of a character with this reading whose first byte is the last byte before it.
const secondBytes = (spoken: string, first: number | undefined): number[] =>
  charactersRead(spoken).flatMap((character) => {
    const bytes = bytesOf(character);
    return bytes?.length === 2 && bytes[0] === first ? [bytes[1]!] : [];
  });

const isPlausible = (character: string) =>
  /\p{Script=Han}/u.test(character)
    ? isInGb2312(character) || isCommonTraditional(character)
    : /[\p{P}\p{S}]/u.test(character);

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
