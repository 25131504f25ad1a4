import type { EntityManager } from 'typeorm';
import { runStatement, type Value } from '../platform/persistence/statement.ts';

/** Adds many rows with one statement; `casts` say the type of a column where the database cannot tell. */
export async function insertRows(
  manager: EntityManager,
  into: string,
  rows: ReadonlyArray<readonly Value[]>,
  casts: readonly string[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const name = (row: number, column: number) => `r${row}c${column}`;
  const places = rows.map(
    (row, at) => `(${row.map((_, each) => `:${name(at, each)}${casts[each] ?? ''}`).join(', ')})`,
  );
  const values = rows.flatMap((row, at) => row.map((value, each): [string, Value] => [name(at, each), value]));
  await runStatement(manager, `${into} VALUES ${places.join(', ')}`, Object.fromEntries(values));
}
