import type { Preferences } from './preferences';

/** In weapp the page component carries the mode, since nothing above a page can be reached. */
export function applyPreferences(_preferences: Preferences, _step: number): void {}
