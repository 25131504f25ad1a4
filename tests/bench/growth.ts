import { join } from 'node:path';
import Database from 'better-sqlite3';
import { aDemoServer } from './demo-server.ts';
import { load, table } from './load.ts';

const sizes = [1_000, 100_000, 1_000_000];

/** The uncached list of announcements as the table grows: the first page, and a page in the middle. */
export async function measureGrowth(): Promise<void> {
  const rows: Array<Array<string | number>> = [];
  let first: number | undefined;
  for (const size of sizes) {
    const seeded = await aDemoServer({ HOT_SECONDS: '0' });
    await seeded.stop();
    const middle = grow(join(seeded.dataDir, 'minxin.sqlite'), size);
    const grown = await aDemoServer({ HOT_SECONDS: '0' }, seeded.dataDir);
    const list = await load(`${grown.address}/api/v1/announcements?limit=20`, { connections: 1 });
    const deep = await load(`${grown.address}/api/v1/announcements?limit=20&cursor=${middle}`, { connections: 1 });
    first ??= list.perSecond;
    const ratio = (first / list.perSecond).toFixed(2);
    rows.push([size, ms(list.perSecond), list.p99, ms(deep.perSecond), deep.p99, ratio]);
    await grown.end();
    await seeded.end();
  }
  table(
    'List as the table grows (one connection, made anew)',
    ['rows', 'ms', 'p99 ms', 'middle page ms', 'p99 ms', 'ratio to first'],
    rows,
  );
}

// Below a millisecond the histogram's p50 says nothing; one connection makes time the inverse of rate.
const ms = (perSecond: number) => (1000 / perSecond).toFixed(2);

/** Copies the county's published announcements until there are `size`; answers a cursor into their middle. */
function grow(file: string, size: number): string {
  const database = new Database(file);
  const columns = (database.pragma('table_info(announcements)') as Array<{ name: string }>).map(({ name }) => name);
  const value = (name: string) =>
    ({
      id: `printf('bench-%08d', n)`,
      published_at: `strftime('%Y-%m-%dT%H:%M:%fZ', '2015-01-01', n || ' minutes')`,
      pinned: '0',
    })[name] ?? name;
  const have = (database.prepare('SELECT count(*) AS n FROM announcements').get() as { n: number }).n;
  database.exec(`
    WITH RECURSIVE counter(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < ${size - have}),
      model AS (SELECT row_number() OVER () - 1 AS at, count(*) OVER () AS models, * FROM announcements WHERE state = 'published')
    INSERT INTO announcements (${columns.join(', ')})
    SELECT ${columns.map(value).join(', ')} FROM counter JOIN model ON model.at = counter.n % model.models`);
  const middle = database
    .prepare(`SELECT pinned, published_at AS at, id FROM announcements WHERE id = printf('bench-%08d', ?)`)
    .get(Math.floor((size - have) / 2)) as { pinned: number; at: string; id: string };
  database.exec('ANALYZE');
  database.close();
  return Buffer.from(JSON.stringify([middle.pinned, middle.at, middle.id])).toString('base64url');
}
