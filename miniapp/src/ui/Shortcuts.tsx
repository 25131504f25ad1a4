import type { ShortcutsProps } from './Shortcuts.types';

export function Shortcuts(_props: ShortcutsProps) {
  return null;
}
