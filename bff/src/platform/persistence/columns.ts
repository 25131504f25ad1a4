// Column types that mean the same on SQLite and PostgreSQL. Instants are ISO text (decision 0004): portable,
// exact to the millisecond, and their text order is their time order, which keyset pages rely on.
import type { EntitySchemaColumnOptions, TableColumnOptions } from 'typeorm';

type Both = EntitySchemaColumnOptions & Omit<TableColumnOptions, 'name'> & { type: string };

const base = <T extends Both>(column: T): T => column;

/** Text of a known greatest length in UTF-16 units. */
export const varchar = (length: number) =>
  base({ type: 'varchar', length: String(length) } as Both & { length: string });
/** Text of any length. */
export const text = base({ type: 'text' });
export const integer = base({ type: 'integer' });
export const boolean = base({ type: 'boolean' });
/** A UUIDv7. */
export const idColumn = varchar(64);
/** RFC 3339 UTC with milliseconds, 24 characters. */
export const instantColumn = varchar(24);
/** `YYYY-MM-DD`. */
export const dayColumn = varchar(10);

/** JSON kept as text: in the schema object `jsonColumn`, in a migration `text`. */
export const jsonColumn: EntitySchemaColumnOptions = { type: 'simple-json' };
