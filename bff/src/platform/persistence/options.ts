import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSourceOptions, EntitySchema } from 'typeorm';
import { migrations } from './migrations/index.ts';

export interface StorageOptions {
  write: DataSourceOptions;
  read: DataSourceOptions;
}

/** The embedded database: one file, one writing connection, one read-only connection on the same WAL. */
export function sqliteOptions(file: string, entities: EntitySchema[]): StorageOptions {
  mkdirSync(dirname(file), { recursive: true });
  const common = { type: 'better-sqlite3', database: file, entities, synchronize: false, timeout: 5000 } as const;
  return {
    write: {
      ...common,
      enableWAL: true,
      migrations,
      prepareDatabase: (connection) => prepare(connection as Pragmatic, true),
    },
    read: { ...common, readonly: true, prepareDatabase: (connection) => prepare(connection as Pragmatic, false) },
  };
}

interface Pragmatic {
  pragma(source: string, options?: { simple: boolean }): unknown;
}

function prepare(connection: Pragmatic, writes: boolean): void {
  connection.pragma('foreign_keys = ON');
  connection.pragma('cache_size = -32000');
  connection.pragma('temp_store = MEMORY');
  if (!writes) return;
  connection.pragma('journal_mode = WAL');
  // WAL's default here would be NORMAL, which may lose the last commits at a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('secure_delete = ON');
  if (connection.pragma('synchronous', { simple: true }) !== 2)
    throw new Error('SQLite did not accept synchronous=FULL');
}

/** PostgreSQL: a writing pool and a read-only pool. `url` is a `postgres://` address. */
export function postgresOptions(url: string, entities: EntitySchema[], poolSize = 10): StorageOptions {
  const common = { type: 'postgres', url, entities, synchronize: false, poolSize, connectTimeoutMS: 5000 } as const;
  return {
    write: { ...common, migrations },
    read: { ...common, extra: { options: '-c default_transaction_read_only=on' } },
  };
}
