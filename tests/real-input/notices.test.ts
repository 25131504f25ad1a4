import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImportRun } from '@minxin/shared/imports/import';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layColumns } from '../support/announcements.ts';
import { importFile } from '../support/imports.ts';
import { aDatabaseIn, startPostgres } from '../support/postgres.ts';
import { aWorld, type World } from '../support/world.ts';

const data = resolve(import.meta.dirname, '../../../shared/data/notices');
const isThere = existsSync(data);
if (!isThere) process.stdout.write('real-input/notices: SKIPPED, no real tables at ../shared/data/notices\n');
const files = isThere ? readdirSync(data).filter((name) => name.endsWith('.csv')) : [];
// PostgreSQL as well when asked for: MINXIN_BOTH_DATABASES=1.
const databases = process.env['MINXIN_BOTH_DATABASES'] === '1' ? ['sqlite', 'postgres'] : ['sqlite'];

interface Kept {
  title: string;
  bodyHtml: string;
  writtenOn: string | null;
  documentNumber: string | null;
  sourceUrl: string | null;
}

describe.skipIf(!isThere).each(databases)('real tables on %s', { timeout: 600_000 }, (database) => {
  let world: World;
  let stopServer: (() => Promise<void>) | undefined;
  let seconds = 0;
  const runs = new Map<string, ImportRun>();
  const again = new Map<string, ImportRun>();

  beforeAll(async () => {
    world = await aWorld({ database: 'sqlite', settings: database === 'postgres' ? await postgresSettings() : {} });
    await layColumns(world);
    const started = performance.now();
    for (const [at, file] of files.entries()) runs.set(file, await importReal(file, at));
    seconds = (performance.now() - started) / 1000;
    for (const [at, file] of files.entries()) again.set(file, await importReal(file, at));
  }, 600_000);
  afterAll(async () => {
    await world.close();
    await stopServer?.();
  });

  async function postgresSettings(): Promise<Record<string, string>> {
    const server = await startPostgres();
    stopServer = server.stop;
    return { DATABASE_URL: (await aDatabaseIn(server.url)).url, DATABASE_POOL: '8' };
  }

  const importReal = (file: string, at: number) =>
    importFile(world, file, readFileSync(join(data, file)), { sourceName: `来源${at}` });

  async function keptFrom(file: string): Promise<Kept[]> {
    return (await world.minxin.database.read.query(
      `SELECT title, body_html AS "bodyHtml", written_on AS "writtenOn", document_number AS "documentNumber",
              source_url AS "sourceUrl" FROM announcements WHERE source_id = '${runs.get(file)!.source.id}'`,
    )) as Kept[];
  }

  test('every row of every file is accounted for', () => {
    const rows = files.map((file) => {
      const { rows: all, added, changed, unchanged, refused, undated, numbered, damaged } = runs.get(file)!;
      return { rows: all, added, changed, unchanged, refused, undated, numbered, damaged, file };
    });
    const names = Object.keys(rows[0]!) as Array<keyof (typeof rows)[number]>;
    const sum = (name: (typeof names)[number]) => rows.reduce((total, row) => total + Number(row[name]), 0);
    const cells = (row: Record<string, string | number>) =>
      names.map((name) => String(row[name]).padStart(9)).join(' ');
    const total = Object.fromEntries(
      names.map((name) => [name, name === 'file' ? `${files.length} files` : sum(name)]),
    );
    process.stdout.write(`${names.map((name) => name.padStart(9)).join(' ')}\n`);
    for (const row of [...rows, total]) process.stdout.write(`${cells(row)}\n`);
    process.stdout.write(`real-input/notices on ${database}: first import ${seconds.toFixed(1)} s\n`);
    for (const file of files) {
      const { state, rows: all, added, changed, unchanged, refused } = runs.get(file)!;
      expect({ file, state, sum: added + changed + unchanged + refused }).toEqual({ file, state: 'done', sum: all });
      expect(all, file).toBe(recordsOf(file).length - 1);
    }
  });

  test('the only refused rows are repeated headers and rows with cells too many', async () => {
    const { imports } = await world.as('publisher');
    const reasons = new Map<string, number>();
    for (const run of runs.values()) {
      const { items } = await imports.listRefusedRows({ params: { id: run.id }, query: { limit: 100 } });
      expect(items).toHaveLength(run.refused);
      for (const { reason, row, detail } of items) {
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        process.stdout.write(`refused: ${run.fileName} row ${row}: ${reason} ${detail}\n`);
      }
    }
    expect([...reasons.keys()].filter((reason) => reason !== 'header-row' && reason !== 'too-many-cells')).toEqual([]);
  });

  test('document numbers, dates and the longest text are those of the files', async () => {
    let numbers = 0;
    let found = 0;
    let longest = 0;
    for (const file of files) {
      const [header = [], ...records] = recordsOf(file);
      const column = (...names: string[]) => header.findIndex((name) => names.includes(name));
      const [titleAt, dateAt, bodyAt, linkAt] = [
        column('标题'),
        column('时间', '日期', '发文日期'),
        column('内容'),
        column('访问地址'),
      ];
      const rows = await keptFrom(file);
      for (const cells of records) {
        if (cells[titleAt] === '标题' || cells.length !== header.length) continue;
        const body = cells[bodyAt] ?? '';
        const row = rows.find(
          (each) =>
            textOf(each.title).startsWith(textOf(cells[titleAt]!).slice(0, 150)) &&
            textOf(each.bodyHtml).startsWith(textOf(body)) &&
            (linkAt < 0 || each.sourceUrl === null || cells[linkAt]!.includes(each.sourceUrl)) &&
            each.writtenOn === dayIn(cells[dateAt] ?? ''),
        );
        expect(row === undefined ? `${file}: ${cells[titleAt]}` : '').toBe('');
        longest = Math.max(longest, body.length);
        if (printedNumber.test(body.slice(0, 600))) {
          numbers += 1;
          if (row!.documentNumber !== null) found += 1;
        }
      }
    }
    process.stdout.write(
      `real-input/notices: longest text ${longest} characters, ${found} of ${numbers} numbers found\n`,
    );
    expect(found / numbers).toBeGreaterThan(0.98);
  });

  test('a second import of everything adds and changes nothing', () => {
    for (const file of files) {
      const { rows, refused } = runs.get(file)!;
      expect({ file, ...countsOf(again.get(file)!) }).toEqual({
        file,
        added: 0,
        changed: 0,
        unchanged: rows - refused,
        refused,
      });
    }
  });
});

const printedNumber = /[\u4e00-\u9fff]{2,12}[〔[（(]\s*(?:19|20)\d{2}\s*[〕\]）)]\s*第?\s*\d{1,5}\s*号/;
const countsOf = ({ added, changed, unchanged, refused }: ImportRun) => ({ added, changed, unchanged, refused });

// An independent reading: the parser's own synchronous face, and dates by their digits.
const recordsOf = (file: string): string[][] =>
  parse(readFileSync(join(data, file)), { bom: true, relax_column_count: true, relax_quotes: true });

function dayIn(text: string): string | null {
  const [year, month, date] = text.match(/\d+/g) ?? [];
  return year === undefined ? null : `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

// Letters only: tags, spaces and entities aside.
const textOf = (text: string) =>
  text
    .replace(/<\/?(?:p|h3|ul|li|a|br)\b[^>]*>/gi, '')
    .replace(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity]!)
    .replace(/&nbsp;/g, '')
    .normalize('NFC')
    .replace(/[\s\u200b\u00ad\ufeff\u2060]/g, '');
