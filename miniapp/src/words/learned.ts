import type { Language } from './words';

/** Acts once the words of a language can be spoken: at once, for a mini-program carries all of them. */
export function onceSpoken(_language: Language, act: () => void): void {
  act();
}
