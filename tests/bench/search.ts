import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Minxin } from '@minxin/bff/compose';
import { loadDemo } from '@minxin/bff/demo/load-demo';
import { readEnvironment } from '@minxin/bff/environment';
import { systemClock } from '@minxin/bff/platform/clock';
import { createLog } from '@minxin/bff/platform/log';
import { Outbox } from '@minxin/bff/platform/outbox/outbox';
import type { Findable, Searchable } from '@minxin/bff/platform/searchable';
import { createSearch, type Search } from '@minxin/bff/search/index';
import { startPostgres } from '../support/postgres.ts';
import { table } from './load.ts';

const sizes = [10_000, 200_000];
const rounds = 5;
const asked = [
  '身份证',
  '停水通知',
  '医保报销',
  '房本',
  '公交线路 调整',
  'shenfenzheng',
  '招生',
  '路灯不亮',
  '补贴',
  '身分正',
];
const typed = ['身', '社保', 'gong', '停水', 'yil'];

/** Latency of the search inside the server at growing numbers of documents, on both databases. */
export async function measureSearch(): Promise<void> {
  const rows: Array<Array<string | number>> = [];
  for (const database of ['sqlite', 'postgres'] as const)
    for (const size of sizes) rows.push(await measure(database, size));
  table(
    'Search as documents grow (one caller, milliseconds)',
    ['database', 'documents', 'documents indexed /s', 'search p50', 'p95', 'suggest p50', 'p95'],
    rows,
  );
}

async function measure(database: 'sqlite' | 'postgres', size: number): Promise<Array<string | number>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minxin-search-'));
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const environment = readEnvironment({
    NODE_ENV: 'test',
    DEMO: 'off',
    DATA_DIR: dataDir,
    H5_DIR: 'off',
    ...(postgres && { DATABASE_URL: `${postgres.url}/postgres` }),
  });
  const minxin = await compose({ environment, clock: systemClock, log: createLog('error') });
  await loadDemo(minxin, systemClock);
  await minxin.outbox.settle();
  const search = await aSearchOver(minxin, size);
  const begun = performance.now();
  await search.rebuild();
  const perSecond = Math.round(size / ((performance.now() - begun) / 1000));
  const found = await timesOf(asked, (q) => search.find({ q, limit: 20 }, 'zh-CN'));
  const suggested = await timesOf(typed, (q) => search.suggest(q));
  await minxin.close();
  await postgres?.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return [database, size, perSecond, ...found, ...suggested];
}

/** The county's own search with so many announcements: halves of its titles and texts, put together anew. */
async function aSearchOver({ database, offices, knowledge, services, tickets }: Minxin, size: number): Promise<Search> {
  const models = await database.read.query<Array<{ title: string; text: string; office: string; column: string }>>(
    `SELECT d.title, d.text, d.office_id AS office, d.column_id AS "column" FROM search_documents d
     WHERE d.kind = 'announcement' ORDER BY d.thing_id`,
  );
  const halves = (one: string, other: string) =>
    one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.ceil(other.length / 2));
  const made = (id: string): Searchable => {
    const number = Number(id);
    const one = models[number % models.length]!;
    const other = models[(number * 7 + Math.floor(number / models.length)) % models.length]!;
    return {
      id,
      title: halves(one.title, other.title),
      text: halves(one.text, other.text),
      alias: '',
      officeId: other.office,
      columnId: one.column,
      regionCode: null,
      publishedAt: new Date(Date.UTC(2015, 0, 1) + number * 1_800_000).toISOString(),
      expiresOn: null,
      ended: false,
    };
  };
  const announcement: Findable = {
    byIds: (_, ids) => Promise.resolve(ids.map(made)),
    idsAfter: (_, after, limit) => {
      const first = Number(after) + 1;
      const count = Math.max(0, Math.min(limit, size - first + 1));
      return Promise.resolve(Array.from({ length: count }, (_each, at) => String(first + at)));
    },
  };
  const log = createLog('error');
  const outbox = new Outbox(database, systemClock, log);
  const things = { announcement, article: knowledge.findable, service: services.findable, ticket: tickets.findable };
  return createSearch({ database, clock: systemClock, log, outbox, offices, things });
}

async function timesOf(words: readonly string[], work: (q: string) => Promise<unknown>): Promise<string[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const q of words) {
      const begun = performance.now();
      await work(q);
      if (round > 0) times.push(performance.now() - begun);
    }
  times.sort((a, b) => a - b);
  return [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]!.toFixed(1));
}
