import type { ReactNode } from 'react';

export interface Column<R> {
  key: string;
  title: string;
  /** Numbers stand at the right. */
  number?: boolean;
  cell: (row: R) => ReactNode;
}

/** Rows and columns that are compared; the first column names the row. */
export interface TableProps<R> {
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
}
