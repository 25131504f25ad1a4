import type { EntityManager } from 'typeorm';
import { isPostgres } from './returning.ts';

export type Value = string | number | null;

/**
 * Runs a hand-written statement with `:name` placeholders (a list becomes as many places) and answers its plain rows.
 * For the reads that must be fast, since the query builder takes longer to write a statement than the database to
 * answer it, and for tables that are no entities.
 */
export function runStatement<Row>(
  manager: EntityManager,
  text: string,
  values: Record<string, Value | readonly Value[]>,
): Promise<Row[]> {
  const numbered = isPostgres(manager);
  const given: Value[] = [];
  const place = (value: Value) => {
    given.push(value);
    return numbered ? `$${given.length}` : '?';
  };
  const statement = text.replace(/(?<!:):([a-zA-Z]\w*)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for :${name}`);
    return typeof value === 'object' && value !== null ? value.map(place).join(', ') : place(value as Value);
  });
  return manager.query<Row[]>(statement, given);
}
