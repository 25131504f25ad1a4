/** Keys of the page and what each does, written where everybody sees them. */
export interface ShortcutsProps {
  items: readonly { keys: string; text: string }[];
}
