import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { columns, layColumns } from '../../support/announcements.ts';
import { publicTitles } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { aFile, importFile } from '../../support/imports.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { aRow, aTable, found, zero } from './tables.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

test('the same file adds nothing, a changed row becomes a new version', async () => {
  const options = { sourceName: '反复导入' };
  const rows = Array.from({ length: 60 }, (_, at) => aRow(`反复${at}号`));
  expect(await importFile(world, '一.csv', aTable(...rows), options)).toMatchObject({ ...zero, added: 60 });
  expect(await importFile(world, '一.csv', aTable(...rows), options)).toMatchObject({ ...zero, unchanged: 60 });
  rows[7] = aRow('反复7号', { body: '改过的正文' });
  const again = await importFile(world, '二.csv', aTable(...rows.slice(0, 10), aRow('反复新号')), options);
  expect(again).toMatchObject({ ...zero, added: 1, changed: 1, unchanged: 9 });
  const changed = await found(world, '反复7号');
  expect(changed.bodyHtml).toBe('<p>改过的正文</p>');
  expect(changed.versions).toHaveLength(2);
  expect(await found(world, '反复11号')).toMatchObject({ provenance: { source: '反复导入' } });
});

test('two of one source at once: the second is refused, and a repeated call starts nothing twice', async () => {
  const { imports } = await world.as('publisher');
  const rows = Array.from({ length: 120 }, (_, at) => aRow(`并行${at}号`));
  const { id: fileId } = await aFile(world, '并行.csv', aTable(...rows));
  const { mapping } = await imports.previewImport({ params: { id: fileId }, body: {} });
  const place = { officeId: offices.a, columnId: columns.notices, publishing: 'auto' as const };
  const body = { fileId, sourceName: '并行来源', ...place, mapping: mapping! };
  const attempts = [imports.startImport({ body }, { idempotencyKey: 'once' }), imports.startImport({ body })];
  const ends = await Promise.all(attempts.map((attempt) => refused(attempt).catch(() => 'started')));
  expect(ends).toContain('started');
  expect(ends.filter((end) => end !== 'started' && end !== '409 imports/running')).toEqual([]);
  const own = async () =>
    (await imports.listImports({ query: { limit: 100 } })).items.filter(({ source }) => source.name === '并行来源');
  await vi.waitFor(async () => expect((await own()).every(({ state }) => state === 'done')).toBe(true), 20_000);
  const first = await imports.startImport({ body }, { idempotencyKey: 'once' });
  expect((await imports.startImport({ body }, { idempotencyKey: 'once' })).id).toBe(first.id);
  const runs = await own();
  expect(new Set(runs.map(({ source }) => source.id)).size).toBe(1);
  expect(runs.reduce((sum, { added }) => sum + added, 0)).toBe(120);
  expect((await publicTitles(world, '并行')).filter((title) => title.startsWith('并行'))).toHaveLength(120);
});

test('a run that nobody works on any more has failed, and the next one goes on', async () => {
  const options = { sourceName: '中断来源' };
  const rows = Array.from({ length: 3 }, (_, at) => aRow(`中断${at}号`));
  const { id } = await importFile(world, '中断.csv', aTable(...rows.slice(0, 2)), options);
  await world.minxin.database.write((manager) =>
    manager.query(
      `UPDATE imports SET state = 'running', running_key = '${offices.a} 中断来源', touched_at = '2026-01-01T00:00:00.000Z'
       WHERE id = '${id}'`,
    ),
  );
  const { imports } = await world.as('publisher');
  expect(await imports.readImport({ params: { id } })).toMatchObject({ state: 'failed' });
  const again = await importFile(world, '中断.csv', aTable(...rows), options);
  expect(again).toMatchObject({ state: 'done', ...zero, added: 1, unchanged: 2 });
});

test('a file is forgotten after a week; what was imported from it stays', async () => {
  const { imports } = await world.as('publisher');
  await importFile(world, '旧.csv', aTable(aRow('旧文件')));
  const [{ id }] = (await world.minxin.database.write(async (manager) => {
    await manager.query(`UPDATE import_files SET uploaded_at = '2026-01-01T00:00:00.000Z' WHERE name = '旧.csv'`);
    return manager.query(`SELECT id FROM import_files WHERE name = '旧.csv'`);
  })) as [{ id: string }];
  expect((await imports.previewImport({ params: { id }, body: {} })).rows).toBe(1);
  await world.minxin.imports.forgetFiles();
  expect(await refused(imports.previewImport({ params: { id }, body: {} }))).toBe('404 platform/absent');
  expect(await publicTitles(world, '旧文件')).toHaveLength(1);
});

test('a source keeps its column and its way of publishing', async () => {
  await importFile(world, '一.csv', aTable(aRow('定栏目')), { sourceName: '定栏目来源' });
  const again = importFile(world, '一.csv', aTable(aRow('定栏目')), {
    sourceName: '定栏目来源',
    columnId: columns.policies,
  });
  expect(await refused(again)).toBe('409 imports/source-differs');
});
