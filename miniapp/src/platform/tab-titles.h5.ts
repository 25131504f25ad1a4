/** In a browser the tab bar reads the language itself. */
export function useTabTitles(): void {}
