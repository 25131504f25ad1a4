import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { keep, recall } from './storage';
import { store, useStore } from './store';

/** What each key does, by name: `J`, `/`, `1`, `Ctrl+S`, `Ctrl+Enter`. */
export type Shortcuts = Record<string, () => void>;

const switchedOn = store(recall<boolean>('shortcuts') ?? true);
/** Whether single keys act; somebody who speaks to the computer must be able to turn them off. */
export const useShortcutsOn = (): boolean => useStore(switchedOn);
export function switchShortcuts(on: boolean): void {
  keep('shortcuts', on);
  switchedOn.set(on);
}

/** Keys of the page in front; a single key is left alone while somebody types or a dialog asks. */
export function useShortcuts(keys: Shortcuts): void {
  const single = useShortcutsOn();
  const shown = useRef(true);
  const newest = useRef(keys);
  newest.current = keys;
  useDidShow(() => {
    shown.current = true;
  });
  useDidHide(() => {
    shown.current = false;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!shown.current || event.isComposing || event.altKey) return;
      const name = nameOf(event);
      const act = newest.current[name];
      const quiet = !name.startsWith('Ctrl+') && (!single || isTyping(event.target));
      if (!act || quiet || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [single]);
}

function nameOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  const plain = key.length === 1 ? key.toUpperCase() : key;
  return ctrlKey || metaKey ? `Ctrl+${plain}` : plain;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
