import { platformRefusals } from '../platform.failures.ts';

/** The place where a page ended: the sort values of its last row, opaque to clients. */
export function encodeCursor(values: ReadonlyArray<string | number>): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor of exactly these kinds of values; anything else is a malformed request. */
export function decodeCursor<const K extends ReadonlyArray<'string' | 'number'>>(
  cursor: string,
  kinds: K,
): { [I in keyof K]: K[I] extends 'string' ? string : number } {
  const values = parse(cursor);
  const fits =
    Array.isArray(values) && values.length === kinds.length && values.every((value, at) => typeof value === kinds[at]);
  if (!fits) {
    throw platformRefusals.malformed({
      issues: [{ path: ['query', 'cursor'], code: 'invalid_cursor', message: 'cursor' }],
    });
  }
  return values as never;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Cuts the row that was read beyond the page and makes the cursor of the last row kept. */
export function pageFrom<Row, Item>(
  rows: Row[],
  limit: number,
  cursorOf: (row: Row) => ReadonlyArray<string | number>,
  present: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(present), nextCursor: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null };
}
