import { importFilePath, type ImportMapping } from '@minxin/shared/imports/import';
import { usualCleaning } from '@minxin/shared/sources/cleaning';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columns, layColumns } from '../../support/announcements.ts';
import { publicTitles } from '../../support/feed-server.ts';
import { offices } from '../../support/foundations.ts';
import { aFile, importFile, sendFile } from '../../support/imports.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { aRow, aTable, found, header, line, zero } from './tables.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

const gbk =
  'serM4izI1cbaLMTayN0KudjT2tf2usOzx8/nvtPD8dK9wcaxo8/Vss6xo7mk1/e1xM2o1qosMjAyNsTqMdTCNcjVLLj3z+fV8sjLw/HV/riuoaLP2Nax09C52LK/w8XSqtTa1MK118ewzeqzyaGjCg==';

describe('what becomes of a row', () => {
  test('it says where it comes from, when it was written, whether it holds and what its number is', async () => {
    const body = '\n　　冀科平规〔2024〕1号　　各市、县：　　为做好<关于事项>工作，实(shí)现(xiàn)目标&nbsp;。';
    const files = 'https://example.orghttps://files.example.org//a.pdf;http://old.example.org/b.doc';
    const run = await importFile(world, '政策.csv', `\ufeff${aTable(aRow('平规办法', { body, files }))}`);
    expect(run).toMatchObject({ state: 'done', rows: 1, ...zero, added: 1, numbered: 1, undated: 0 });
    const notice = await found(world, '平规办法');
    expect(notice).toMatchObject({
      office: { id: offices.a },
      column: { id: columns.notices },
      writtenOn: '2026-01-05',
      publishedAt: '2026-01-04T16:00:00.000Z',
      validity: 'valid',
      documentNumber: '冀科平规〔2024〕1号',
      topics: ['政策文件'],
      provenance: {
        source: '省厅导出',
        sourceUrl: `https://example.org/${encodeURIComponent('平规办法')}`,
        fetchedAt: world.clock.now().toISOString(),
      },
    });
    expect(notice.bodyHtml).toBe(
      [
        '<p>冀科平规〔2024〕1号</p><p>各市、县：</p><p>为做好&lt;关于事项&gt;工作，实现目标 。</p>',
        '<h3>附件</h3><ul><li><a href="https://files.example.org//a.pdf">a.pdf</a></li>',
        '<li>http://old.example.org/b.doc</li></ul>',
      ].join(''),
    );
  });

  test('without a date it is published when it is imported, and says that nobody knows when it was written', async () => {
    const run = await importFile(world, '无日期.csv', aTable(aRow('没有日期的文件', { date: '', validity: '未标注' })));
    expect(run).toMatchObject({ added: 1, undated: 1 });
    expect(await found(world, '没有日期的文件')).toMatchObject({
      writtenOn: null,
      publishedAt: world.clock.now().toISOString(),
      validity: 'unknown',
    });
  });

  test.each([
    [' 2024-08-01', '2024-08-01'],
    ['2024-01-15 17:29:00', '2024-01-15'],
    ['2024年01月26日', '2024-01-26'],
    ['2024年1月5日', '2024-01-05'],
    ['2024/01/05', '2024-01-05'],
    ['20240105', '2024-01-05'],
  ])('the date %j is the day %s', async (date, day) => {
    await importFile(world, '日期.csv', aTable(aRow(`日期写法${date.trim()}`, { date })));
    expect(await found(world, `日期写法${date.trim()}`)).toMatchObject({ writtenOn: day });
  });

  test('a file in GBK and a file in JSON are read like any other', async () => {
    const gbkRun = await importFile(world, '国标.csv', Buffer.from(gbk, 'base64'));
    expect(gbkRun).toMatchObject({ state: 'done', added: 1 });
    const records = [
      { 标题: '记录一', 发文日期: '2026-02-01', 正文: '<p style="x">正文</p>', 文号: '青政发[2026]3号' },
    ];
    const jsonRun = await importFile(world, '记录.json', JSON.stringify({ items: records }));
    expect(jsonRun).toMatchObject({ state: 'done', rows: 1, added: 1 });
    expect(await publicTitles(world, '城乡居民医疗保险参保')).toEqual(['关于做好城乡居民医疗保险参保工作的通知']);
    expect(await found(world, '记录一')).toMatchObject({ bodyHtml: '<p>正文</p>', documentNumber: '青政发[2026]3号' });
  });

  test('a text of 118,414 characters keeps every one', async () => {
    const body = '长文正文'.repeat(29_604).slice(0, 118_414);
    await importFile(world, '长文.csv', aTable(aRow('很长的文件', { body })));
    expect((await found(world, '很长的文件')).bodyHtml).toBe(`<p>${body}</p>`);
  });

  test('what goes before a reviewer is not public', async () => {
    const options = { sourceName: '待审来源', publishing: 'review' as const };
    expect(await importFile(world, '待审.csv', aTable(aRow('待审文件')), options)).toMatchObject({ added: 1 });
    expect(await publicTitles(world, '待审文件')).toEqual([]);
    const { items } = await (
      await world.as('publisher')
    ).announcements.listStaffAnnouncements({
      query: { q: '待审文件' },
    });
    expect(items).toMatchObject([{ title: '待审文件', state: 'in-review' }]);
  });
});

describe('rows that cannot be taken', () => {
  test('each is named with its number, and the sum is right', async () => {
    const joinable = `拆开的行,2026-01-05,有效,正文一,正文二,政策文件,x,https://example.org/joined,`;
    const table = aTable(
      aRow('好的一行'),
      header,
      line('太多', '2026-01-05', '有效', 'x', 'y', 'z', 'a', 'b', 'c', 'd', 'e'),
      joinable,
      line('太少'),
      aRow(' '),
      aRow('错的日期', { date: '昨天' }),
      ',,,,,,,',
    );
    const run = await importFile(world, '坏行.csv', table, { sourceName: '坏行来源' });
    expect(run).toMatchObject({ state: 'done', rows: 8, ...zero, added: 2, refused: 6 });
    const { imports } = await world.as('publisher');
    const first = await imports.listRefusedRows({ params: { id: run.id }, query: { limit: 4 } });
    const rest = await imports.listRefusedRows({
      params: { id: run.id },
      query: { limit: 4, cursor: first.nextCursor! },
    });
    expect([...first.items, ...rest.items].map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'header-row'],
      [4, 'too-many-cells'],
      [6, 'too-few-cells'],
      [7, 'no-title'],
      [8, 'bad-date'],
      [9, 'empty-row'],
    ]);
    expect(rest.nextCursor).toBeNull();
    expect(first.items[1]).toMatchObject({ title: '太多', detail: '11 / 8' });
    expect((await found(world, '拆开的行')).bodyHtml).toBe('<p>正文一,正文二</p>');
  });

  test('what is no table is refused as a whole', async () => {
    expect((await sendFile(world, '空.csv', '  ')).status).toBe(422);
    const { imports } = await world.as('publisher');
    for (const text of ['只有表头,没有行', '[1,2]', '{"a":1}', '标题,内容\n"没有收尾,的引号']) {
      const { id } = await aFile(world, '坏.csv', text);
      expect(await refused(imports.previewImport({ params: { id }, body: {} }))).toBe('422 imports/unreadable');
    }
  });
});

describe('looking first', () => {
  test('a preview shows the columns, their meaning, the first rows and the problems, and keeps nothing', async () => {
    const { imports } = await world.as('publisher');
    const { id } = await aFile(world, '预览.csv', aTable(aRow('预览一号', { date: '' }), header, aRow('预览二号')));
    const preview = await imports.previewImport({ params: { id }, body: {} });
    expect(preview).toMatchObject({
      file: { name: '预览.csv', format: 'csv' },
      mapping: { title: 0, date: 1, validity: 2, body: 3, topic: 4, site: 5, link: 6, attachments: 7 },
      rows: 3,
      undated: 1,
      refused: 1,
      problems: [{ row: 3, reason: 'header-row' }],
      first: [
        { row: 2, title: '预览一号', writtenOn: null, validity: 'valid', remarks: ['no-date'] },
        { row: 4, title: '预览二号', writtenOn: '2026-01-05', length: 6 },
      ],
    });
    expect(preview.columns[0]).toEqual({ name: '标题', sample: '预览一号' });
    expect(await publicTitles(world, '预览一号')).toEqual([]);
  });

  test('a corrected mapping counts instead of the guess; one that points nowhere is refused', async () => {
    const { imports } = await world.as('publisher');
    const { id } = await aFile(world, '对应.csv', 'a,b\n正文,题目\n');
    const look = (mapping?: ImportMapping) =>
      imports.previewImport({ params: { id }, body: { mapping, cleaning: usualCleaning } });
    expect(await look()).toMatchObject({ guess: {}, mapping: null, rows: 1, first: [] });
    expect(await look({ title: 1, body: 0 })).toMatchObject({ first: [{ title: '题目', summary: '正文' }] });
    expect(await refused(look({ title: 2 }))).toBe('422 imports/unknown-field');
  });
});

describe('who may', () => {
  test('only publishers send files, and only bytes', async () => {
    const send = (token: string | undefined, type: string, path = importFilePath('a.csv')) =>
      world.raw(path, {
        method: 'POST',
        headers: { 'content-type': type, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
        body: 'a,b',
      });
    const token = await world.tokenOf('publisher');
    expect((await send(undefined, 'application/octet-stream')).status).toBe(401);
    expect((await send(await world.tokenOf('handler'), 'application/octet-stream')).status).toBe(403);
    expect((await send(token, 'text/csv')).status).toBe(415);
    expect((await send(token, 'application/octet-stream', '/api/v1/staff/imports/files')).status).toBe(400);
    expect((await send(token, 'application/octet-stream')).status).toBe(201);
  });

  test('a file that is too large is refused', async () => {
    const answer = await sendFile(world, '大.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a')).catch(() => undefined);
    expect(answer?.status ?? 413).toBe(413);
  });

  test('an office that is not mine, and a file that is not mine, are not there', async () => {
    const { imports } = await world.as('publisher');
    const { id: fileId } = await aFile(world, '别处.csv', aTable(aRow('别处')));
    const body = {
      fileId,
      sourceName: '别处来源',
      officeId: 'nowhere',
      columnId: columns.notices,
      publishing: 'auto' as const,
      mapping: { title: 0 },
    };
    expect(await refused(imports.startImport({ body }))).toBe('422 sources/unknown-office');
    expect(await refused(imports.startImport({ body: { ...body, officeId: offices.a, columnId: 'x' } }))).toBe(
      '422 sources/unknown-column',
    );
    expect(await refused(imports.startImport({ body: { ...body, fileId: 'x' } }))).toBe('422 imports/unknown-file');
  });
});
