import type { Column } from '@minxin/shared/announcements/column';
import type { Spoken } from '@/platform/named';

/** The columns in the order of their tree, each level set in a little further. */
export function columnOptions(columns: readonly Column[], name: (column: Column) => Spoken) {
  const known = new Set(columns.map((each) => each.id));
  const below = (parent: string | null) =>
    columns
      .filter((each) => (each.parentId !== null && known.has(each.parentId) ? each.parentId : null) === parent)
      .sort((a, b) => a.sort - b.sort);
  const branch = (parent: string | null, depth: number): { value: string; label: string; lang: string }[] =>
    below(parent).flatMap((each) => {
      const { text, lang } = name(each);
      return [{ value: each.id, label: '\u3000'.repeat(depth) + text, lang }, ...branch(each.id, depth + 1)];
    });
  return branch(null, 0);
}
