import type { ReactNode } from 'react';

/** Views of one page, one at a time; arrow keys move between them. */
export interface TabsProps<K extends string = string> {
  label: string;
  tabs: readonly { key: K; label: string; count?: number }[];
  value: K;
  onChange: (key: K) => void;
  children: ReactNode;
}
