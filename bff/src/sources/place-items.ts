import type { ColumnMapping } from '@minxin/shared/sources/reading';
import type { SourceItem } from './source-item.ts';

/** Gives items that name a column of their upstream the column that stands for it here. */
export function placeItems(items: readonly SourceItem[], mapping: readonly ColumnMapping[]): SourceItem[] {
  const columns = new Map(mapping.map(({ named, columnId }) => [named, columnId]));
  return items.map((item) => {
    const columnId = item.named?.map((name) => columns.get(name)).find((id) => id !== undefined);
    return columnId === undefined ? item : { ...item, columnId };
  });
}
