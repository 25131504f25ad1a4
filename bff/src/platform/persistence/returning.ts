import type { EntityManager } from 'typeorm';

/**
 * Runs one writing statement that says RETURNING, inside a unit; answers its rows. `?` stands for a value on both
 * databases. TypeORM's query builders refuse RETURNING on SQLite, which has had it since 3.35.
 */
export async function returning<Row>(
  manager: EntityManager,
  statement: string,
  values: ReadonlyArray<string | number | null>,
): Promise<Row[]> {
  const runner = manager.queryRunner;
  if (!runner) throw new Error('returning() outside a unit: use it inside database.write');
  let at = 0;
  const text = isPostgres(manager) ? statement.replace(/\?/g, () => `$${(at += 1)}`) : statement;
  const result = await runner.query(text, [...values], true);
  return result.records as Row[];
}

/** Whether a manager speaks to PostgreSQL, for the few statements that differ. */
export function isPostgres(manager: EntityManager): boolean {
  return manager.dataSource.options.type === 'postgres';
}
