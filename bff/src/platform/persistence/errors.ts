import { QueryFailedError } from 'typeorm';

/** Whether a write failed because a unique index refused it; `index` names the index where only that one counts. */
export function isUniqueViolation(failure: unknown, index?: string): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const driver = failure.driverError as { code?: string; constraint?: string; message?: string };
  const isUnique =
    driver.code === '23505' ||
    driver.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    driver.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
  if (!isUnique || index === undefined) return isUnique;
  // SQLite names the index only when it is an expression or partial index; otherwise it names the columns.
  return driver.constraint === index || (driver.message ?? '').includes(index) || driver.constraint === undefined;
}
