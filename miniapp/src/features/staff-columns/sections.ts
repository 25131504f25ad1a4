import type { StaffColumn } from '@minxin/shared/announcements/column';

export interface Line {
  column: StaffColumn;
  /** 0 for a section. */
  level: number;
}

/** The tree as lines, a list for each section; with words only what they are found in and what stands above it. */
export function sectionsOf(columns: readonly StaffColumn[], words: string): Line[][] {
  const byId = new Map(columns.map((each) => [each.id, each]));
  const shown = new Set<string>();
  for (const each of columns) {
    if (words !== '' && !each.name.includes(words) && !Object.values(each.names).some((name) => has(name, words)))
      continue;
    for (let at: StaffColumn | undefined = each; at && !shown.has(at.id); at = byId.get(at.parentId ?? ''))
      shown.add(at.id);
  }
  const linesOf = (column: StaffColumn, level: number): Line[] => [
    { column, level },
    ...columns
      .filter((each) => each.parentId === column.id && shown.has(each.id))
      .flatMap((each) => linesOf(each, level + 1)),
  ];
  return columns.filter((each) => each.parentId === null && shown.has(each.id)).map((each) => linesOf(each, 0));
}

const has = (name: string | undefined, words: string) => name?.toLowerCase().includes(words.toLowerCase()) ?? false;

/** The name of a column with those above it, for a picker. */
export function pathOf(columns: readonly StaffColumn[], column: StaffColumn): string {
  const parent = columns.find((each) => each.id === column.parentId);
  return parent ? `${pathOf(columns, parent)} / ${column.name}` : column.name;
}

/** Open columns outside a column's own branch, for moving and merging. */
export function targetsFor(columns: readonly StaffColumn[], column: StaffColumn | undefined): StaffColumn[] {
  const own = new Set(column ? [column.id] : []);
  for (let before = -1; before !== own.size;) {
    before = own.size;
    for (const each of columns) if (own.has(each.parentId ?? '')) own.add(each.id);
  }
  return columns.filter((each) => each.state === 'open' && !own.has(each.id));
}
