export interface Cell {
  value: string;
  title: string;
  /** Beside the title, on a line of its own. */
  detail?: string;
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
  /** For the shortest words: more beside each other. */
  narrow?: boolean;
  value: string | undefined;
  onChange: (value: string) => void;
}
