/** What the browser says about its reader; it scales type by itself, so the factor is always 1. */
export function deviceHints(): { language: string; fontFactor: number } {
  return { language: navigator.languages?.join(',') || navigator.language, fontFactor: 1 };
}
