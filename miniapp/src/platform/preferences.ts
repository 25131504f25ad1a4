import { chooseLanguage, languages, type Language } from '@minxin/shared/language';
import { onceSpoken } from '@/words/learned';
import { applyPreferences } from './apply-preferences';
import { deviceHints } from './device';
import { keep, recall } from './storage';
import { store, useStore } from './store';

export interface Preferences {
  language: Language;
  elder: boolean;
  /** Index into `textSteps`. */
  size: number;
}

/** How much larger than the mode's own size the text is set; the last step brings elder body text to 30.8 px. */
export const textSteps = [1, 1.15, 1.4] as const;
// Elder body text is 22 px where normal is 16 px.
const elderFactor = 1.375;

const hints = deviceHints();
const preferences = store<Preferences>(remembered());
applyPreferences(preferences.get(), stepOf(preferences.get()));

/** Changes some preferences, keeps them on this device and applies them as soon as their language can be spoken. */
export function prefer(change: Partial<Preferences>): void {
  onceSpoken(change.language ?? currentLanguage(), () => {
    const next = { ...preferences.get(), ...change };
    keep('preferences', next);
    applyPreferences(next, stepOf(next));
    preferences.set(next);
  });
}

export const currentLanguage = (): Language => preferences.get().language;
export const onPreferences = preferences.subscribe;
export const usePreferences = (): Preferences => useStore(preferences);
export const useLanguage = (): Language => usePreferences().language;

/** The text step in force: the reader's choice, but never smaller than what WeChat's own font setting asks for. */
export function stepOf({ elder, size }: Preferences): number {
  const own = textSteps[size] ?? 1;
  const base = elder ? elderFactor : 1;
  return Math.max(own, hints.fontFactor / base);
}

/** WeChat calls its large type "care mode"; it is the same factor on no two phones, but never below 1.4. */
export const prefersLargeType = hints.fontFactor >= 1.4;

function remembered(): Preferences {
  const kept = recall<Partial<Preferences>>('preferences') ?? {};
  const language = languages.find((each) => each === kept.language) ?? chooseLanguage(hints.language);
  const size = kept.size && textSteps[kept.size] ? kept.size : 0;
  return { language, elder: kept.elder === true, size };
}
