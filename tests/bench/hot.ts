import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aDemoServer } from './demo-server.ts';
import { load, table, type Measured } from './load.ts';
import { start } from './process.ts';

const rounds = 3;
const columns = `id, title, summary, column_id, office_id, published_at, pinned, pinned_until, validity, expires_on,
  document_number, source_id, source_name, source_url, fetched_at, missing_since`;
const announcements = (limit: number) => `SELECT ${columns} FROM announcements WHERE state = 'published'
  ORDER BY pinned DESC, published_at DESC, id DESC LIMIT ${limit}`;
const tickets = `SELECT id, number, kind, state, office_id, wished_office_id, region_code, submitted_at, due_on,
  due_provisional, supports, title, body, public_title, public_body, anonymous, author_name, replied_at FROM tickets
  WHERE published = 1 AND public_consent = 1 AND kind <> 'report' ORDER BY submitted_at DESC, id DESC LIMIT 6`;
const services = `SELECT id, guide FROM services ORDER BY rank, id LIMIT 8`;
const answers = [
  { name: 'announcements', path: '/api/v1/announcements?limit=20', statements: [announcements(20)] },
  { name: 'home', path: '/api/v1/home', statements: [announcements(10), tickets, services] },
];

/** Cached answers against bare Koa serving the same bytes, uncached ones against Koa over the raw driver. */
export async function measureHot(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minxin-bytes-'));
  const ours = await aDemoServer();
  const uncached = await aDemoServer({ HOT_SECONDS: '0' }, ours.dataDir);
  const rows: Array<Array<string | number>> = [];
  for (const { name, path, statements } of answers) {
    const file = join(folder, `${name}.json`);
    const bytes = Buffer.from(await (await fetch(`${ours.address}${path}`)).arrayBuffer());
    writeFileSync(file, bytes);
    const bare = await start('tests/bench/bare-koa.ts', [file]);
    const [theirs, mine] = await inTurns([bare.address, `${ours.address}${path}`]);
    rows.push(row(`${name}, kept bytes (${bytes.length} B)`, mine!, 'bare Koa', theirs!));
    const raw = await start('tests/bench/bare-koa-sqlite.ts', [join(ours.dataDir, 'minxin.sqlite'), ...statements]);
    const [driver, fresh] = await inTurns([raw.address, `${uncached.address}${path}`]);
    rows.push(row(`${name}, made anew`, fresh!, 'Koa + driver', driver!));
    await raw.stop();
    await bare.stop();
  }
  table('Answers to guests', ['answer', 'req/s', 'p50 ms', 'p99 ms', 'errors', 'against', 'req/s', 'ratio'], rows);
  await uncached.end();
  await ours.end();
  rmSync(folder, { recursive: true, force: true });
}

// Taking turns, so that a machine that slows down slows both; the middle round counts.
async function inTurns(urls: readonly string[]): Promise<Measured[]> {
  const all: Measured[][] = urls.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, url] of urls.entries()) all[at]!.push(await load(url));
  }
  return all.map((measured) => measured.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds / 2)]!);
}

const row = (name: string, mine: Measured, yardstick: string, theirs: Measured) => [
  name,
  Math.round(mine.perSecond),
  mine.p50,
  mine.p99,
  mine.errors,
  yardstick,
  Math.round(theirs.perSecond),
  (mine.perSecond / theirs.perSecond).toFixed(2),
];
