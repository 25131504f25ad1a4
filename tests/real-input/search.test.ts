import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImportedAnnouncement } from '@minxin/bff/announcements/index';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columns, layColumns } from '../support/announcements.ts';
import { offices } from '../support/foundations.ts';
import { startPostgres } from '../support/postgres.ts';
import { aWorld, type World } from '../support/world.ts';
import { queries } from './search-queries.ts';

const data = resolve(import.meta.dirname, '../../../shared/data/notices');
const isThere = existsSync(data);
if (!isThere) process.stdout.write(`real-input/search: SKIPPED, no real notices at ../shared/data/notices\n`);

// By hand on the other database: MINXIN_TEST_DATABASE=postgres npx vitest run --project contract real-input/search
const database = process.env['MINXIN_TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';

type Row = Partial<Record<'标题' | '内容' | '时间' | '日期' | '发文日期' | '访问地址', string>>;

const reading = {
  bom: true,
  columns: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
} as const;

/** Every row with a title, a repeated heading left out, the same notice of two lists once. */
function notices(): ImportedAnnouncement[] {
  const files = readdirSync(data).filter((name) => name.endsWith('.csv'));
  const rows = files.flatMap((name) => parse<Row>(readFileSync(join(data, name), 'utf8'), reading));
  const titled = rows.filter((row) => (row.标题 ?? '').trim() !== '' && row.标题 !== '标题');
  const distinct = new Map(titled.map((row) => [`${row.标题} ${row.访问地址}`, row]));
  return [...distinct.values()].map((row) => ({
    columnId: columns.policies,
    officeId: offices.a,
    state: 'published',
    title: (row.标题 ?? '').replace(/\s+/g, ' ').trim().slice(0, 500),
    summary: '',
    bodyHtml: `<p>${escaped(row.内容 ?? '')}</p>`,
    publishedAt: instantIn(row.时间 ?? row.日期 ?? row.发文日期 ?? ''),
  }));
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').trim();

function instantIn(text: string): string {
  const [, year, month = '1', day = '1'] = /(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text) ?? [];
  if (year === undefined) return '2015-01-01T00:00:00.000Z';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00.000Z`;
}

describe.skipIf(!isThere)('real notices', { timeout: 60_000 }, () => {
  let world: World;
  let postgres: { url: string; stop: () => Promise<void> } | undefined;

  beforeAll(async () => {
    if (database === 'postgres') postgres = await startPostgres();
    const settings: Record<string, string> = postgres ? { DATABASE_URL: `${postgres.url}/postgres` } : {};
    world = await aWorld({ database: 'sqlite', settings });
    await layColumns(world);
    const rows = notices();
    const begun = performance.now();
    await world.minxin.database.write((manager) => world.minxin.announcements.importMany(manager, rows));
    const imported = performance.now();
    await world.minxin.outbox.settle();
    const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
    const times = `${seconds(begun, imported)} s to import, ${seconds(imported, performance.now())} s to index`;
    process.stdout.write(`real-input/search: ${rows.length} notices on ${database}, ${times}\n`);
  });
  afterAll(async () => {
    await world.close();
    await postgres?.stop();
  });

  test('nine of ten hand-written queries find what they are after among the first three', async () => {
    const missed: string[] = [];
    let first = 0;
    const took: number[] = [];
    for (const [typed, expected] of queries) {
      const begun = performance.now();
      const { items } = await world.guest.search.search({ query: { q: typed, limit: 3 } });
      took.push(performance.now() - begun);
      const titles = items.map(({ title }) => title.map(({ text }) => text).join(''));
      if (expected.test(titles[0] ?? '')) first += 1;
      if (!titles.some((title) => expected.test(title))) missed.push(`${typed} → ${titles.join(' | ')}`);
    }
    const share = 1 - missed.length / queries.length;
    const p50 = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)]!;
    process.stdout.write(
      `real-input/search: ${queries.length} queries on ${database}, hit@3 ${share.toFixed(3)}, ` +
        `hit@1 ${(first / queries.length).toFixed(3)}, median ${p50.toFixed(1)} ms\n${missed.join('\n')}\n`,
    );
    expect(queries.length).toBeGreaterThanOrEqual(40);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });
});
