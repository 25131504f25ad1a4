/** What each key does, by name: `J`, `/`, `1`, `Ctrl+S`, `Ctrl+Enter`. */
export type Shortcuts = Record<string, () => void>;

/** A phone has no keys. */
export function useShortcuts(_keys: Shortcuts): void {}

export const useShortcutsOn = (): boolean => false;
export function switchShortcuts(_on: boolean): void {}
