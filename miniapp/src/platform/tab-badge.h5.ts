import { store } from './store';

/** The text beside the tab of the reader's own things; the tab bar of the browser shows it. */
export const ownBadge = store<string | undefined>(undefined);

/** Shows a short text beside the tab of the reader's own things, or nothing. */
export function setOwnBadge(text: string | undefined): void {
  ownBadge.set(text);
}
