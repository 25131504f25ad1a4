import type { ReactNode } from 'react';

export interface Cell {
  value: string;
  title: ReactNode;
  /** Under the title: what is left, or why it cannot be chosen. */
  note: string;
  disabled?: boolean;
}

/** One of many short answers laid out as a grid, as days or times; what cannot be chosen stays visible. */
export interface CellsProps {
  /** Groups of one question share a name. */
  name: string;
  label: string;
  cells: readonly Cell[];
  value: string | undefined;
  onChange: (value: string) => void;
}
