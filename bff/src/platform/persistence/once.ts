import { EntitySchema, type EntityManager } from 'typeorm';
import type { Once } from '../caller.ts';
import { platformRefusals } from '../platform.failures.ts';
import { idColumn, instantColumn, varchar } from './columns.ts';
import type { Database } from './database.ts';
import { returning } from './returning.ts';

interface OnceRow {
  actor: string;
  route: string;
  key: string;
  fingerprint: string;
  result: string;
  createdAt: string;
}

export const onceSchema = new EntitySchema<OnceRow>({
  name: 'once',
  tableName: 'once',
  columns: {
    actor: { ...varchar(80), primary: true },
    route: { ...varchar(120), primary: true },
    key: { ...varchar(200), primary: true },
    fingerprint: varchar(64),
    result: idColumn,
    createdAt: { ...instantColumn, name: 'created_at' },
  },
  indices: [{ name: 'idx_once_created_at', columns: ['createdAt'] }],
});

/**
 * Runs a creating use-case so that the same key and body act once: the id of what was made is kept in the same
 * transaction as the work, and a repeated call gets that id. Another body under the same key is refused.
 * `work` returns the id of what it made.
 */
export function writeOnce(
  database: Database,
  once: Once,
  at: string,
  work: (manager: EntityManager) => Promise<string>,
): Promise<string> {
  const { actor, route, key, fingerprint } = once;
  if (key === undefined) return database.write(work);
  return database.write(async (manager) => {
    const claimed = await returning(
      manager,
      `INSERT INTO once (actor, route, key, fingerprint, result, created_at) VALUES (?, ?, ?, ?, '', ?)
       ON CONFLICT DO NOTHING RETURNING key`,
      [actor, route, key, fingerprint, at],
    );
    if (claimed.length === 0) return replay(manager, once);
    const result = await work(manager);
    await manager.update(onceSchema, { actor, route, key }, { result });
    return result;
  });
}

async function replay(manager: EntityManager, { actor, route, key, fingerprint }: Once): Promise<string> {
  const row = await manager.findOneByOrFail(onceSchema, { actor, route, key: key! });
  if (row.fingerprint !== fingerprint) throw platformRefusals['key-reused']();
  return row.result;
}

/** Forgets keys older than the given instant; the contract keeps them 24 hours. */
export async function forgetOnce(database: Database, before: string): Promise<void> {
  await database.write((manager) =>
    manager.createQueryBuilder().delete().from(onceSchema).where('created_at < :before', { before }).execute(),
  );
}

/** What the same call made before, when it carries a key that did; another body under that key is refused. */
export async function madeBefore(
  database: Database,
  { actor, route, key, fingerprint }: Once,
): Promise<string | undefined> {
  if (key === undefined) return undefined;
  const row = await database.read.findOneBy(onceSchema, { actor, route, key });
  if (!row) return undefined;
  if (row.fingerprint !== fingerprint) throw platformRefusals['key-reused']();
  return row.result;
}
