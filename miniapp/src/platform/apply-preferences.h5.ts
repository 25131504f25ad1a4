import type { Preferences } from './preferences';

/** Puts language, elder mode and text step on the root element, where the style sheet reads them. */
export function applyPreferences({ language, elder }: Preferences, step: number): void {
  const root = document.documentElement;
  root.lang = language;
  if (elder) root.dataset.elder = '';
  else delete root.dataset.elder;
  root.style.setProperty('--step', String(step));
}
