import type { World } from './world.ts';

/** How many rows every table holds; what "nothing was stored" is measured by. Rows of the attempt counters do not count. */
export async function rowCounts(world: World): Promise<Record<string, number>> {
  // What earlier acts still cause is no change of the one that is measured.
  await world.minxin.outbox.settle();
  const names = (
    world.database === 'sqlite'
      ? await world.minxin.database.read.query(
          `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
        )
      : await world.minxin.database.read.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
  ) as Array<{ name: string }>;
  const counts = names.map(async ({ name }) => {
    const rows = (await world.minxin.database.read.query(`SELECT count(*) AS rows FROM "${name}"`)) as Array<{
      rows: number | string;
    }>;
    return [name, Number(rows[0]!.rows)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
