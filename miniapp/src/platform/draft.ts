import { useEffect, useRef, useState } from 'react';
import { forget, keep, recall } from './storage';

export interface Draft<T> {
  value: T;
  change(part: Partial<T>): void;
  /** True when this form was found half-filled on the device. */
  restored: boolean;
  /** Forgets the draft; call it when the server has answered with a number. */
  discard(): void;
  /** Forgets the kept copy and leaves the form as it stands: the server has it now, and work on it goes on. */
  settle(): void;
}

/** A form that stays on this device until it has been accepted. */
export function useDraft<T extends object>(name: string, empty: T): Draft<T> {
  const stored = `draft.${name}`;
  const [kept] = useState(() => recall<T>(stored));
  const [value, setValue] = useState<T>({ ...empty, ...kept });
  const dirty = useRef(false);

  useEffect(() => {
    if (!dirty.current) return;
    const timer = setTimeout(() => keep(stored, value), 300);
    return () => {
      clearTimeout(timer);
      if (dirty.current) keep(stored, value);
    };
  }, [stored, value]);

  return {
    value,
    change(part) {
      dirty.current = true;
      setValue((now) => ({ ...now, ...part }));
    },
    restored: kept !== undefined,
    discard() {
      dirty.current = false;
      forget(stored);
      setValue(empty);
    },
    settle() {
      dirty.current = false;
      forget(stored);
    },
  };
}
