import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceRun } from '@minxin/shared/sources/source';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layColumns } from '../support/announcements.ts';
import { aFeedServer, aSource, run, type FeedServer } from '../support/feed-server.ts';
import { aWorld, type World } from '../support/world.ts';
import { compareFeed, type Compared } from './compare.ts';
import { expectedOf } from './expected-feeds.ts';

const data = resolve(import.meta.dirname, '../../../shared/data/feeds');
const folders = ['gov-cn', 'rss-parser/input', 'gb2312-big5/GB2312', 'gb2312-big5/Big5', 'feedsmith'];
const isThere = existsSync(data);
if (!isThere) process.stdout.write(`real-input/feeds: SKIPPED, no real feeds at ../shared/data/feeds\n`);

const files = !isThere
  ? []
  : folders.flatMap((folder) =>
      readdirSync(join(data, folder))
        .filter((name) => name !== 'SOURCE.txt' && !name.endsWith('.json'))
        .map((name) => `${folder}/${name}`),
    );

// What is no feed: lists of feeds, and one document the collection keeps because nobody knows its format.
const noFeed = (file: string) => file.endsWith('.opml') || file.endsWith('/unrecognized.rss');

const harmless =
  /^<(?:\/?(?:h[2-4]|p|blockquote|[uo]l|li|strong|em|a|table|caption|t(?:head|body|foot|r|h|d))|br \/|t[hd](?: (?:colspan|rowspan)="\d+"| scope="\w+")+|a href="(?:https:\/\/|\/)[^"]*")>$/;

interface Shown {
  title: string;
  summary: string;
  bodyHtml: string;
}

// Differences to what others read, each with its reason; anything else fails.
const explained: Record<string, string> = {
  'rss-parser/input/uolNoticias.rss': 'the expectation was made by reading ISO-8859-1 as UTF-8; ours has the letters',
};

test.skipIf(!isThere)('items are those that the collections themselves, or another parser, say', async () => {
  const compared: Compared[] = [];
  for (const file of files.filter((each) => !noFeed(each))) {
    const expected = expectedOf(data, file);
    if (expected) compared.push(await compareFeed(data, file, expected));
  }
  const rows = compared.map(({ differs, ...row }) => ({
    ...row,
    note: differs && (explained[row.file] ?? 'UNEXPLAINED'),
  }));
  process.stdout.write(`${tableOf(rows)}\n`);
  const passed = compared.filter(({ differs }) => differs === '');
  const rate = ((passed.length / compared.length) * 100).toFixed(1);
  process.stdout.write(
    `feeds that agree: ${passed.length} of ${compared.length} (${rate} %), the others are explained\n`,
  );
  expect(
    compared
      .filter(({ file, differs }) => differs !== '' && !(file in explained))
      .map(({ file, differs }) => `${file}: ${differs}`),
  ).toEqual([]);
  expect(Object.keys(explained).filter((file) => passed.some((each) => each.file === file))).toEqual([]);
});

describe.skipIf(!isThere)('real feeds', { timeout: 600_000 }, () => {
  let world: World;
  let server: FeedServer;
  const ids = new Map<string, string>();
  const runs = new Map<string, SourceRun>();
  const shown = new Map<string, Shown[]>();

  beforeAll(async () => {
    world = await aWorld();
    await layColumns(world);
    server = await aFeedServer();
    for (const [at, file] of files.entries()) {
      const bytes = readFileSync(join(data, file));
      server.set(`/${at}`, (_, response) => void response.writeHead(200, { 'content-type': 'text/xml' }).end(bytes));
      const id = await aSource(world, server, `/${at}`, { name: file });
      ids.set(file, id);
      runs.set(file, await run(world, id));
    }
    for (const file of files) shown.set(file, await broughtBy(file));
  }, 600_000);
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  async function broughtBy(file: string): Promise<Shown[]> {
    const rows = await world.minxin.database.read.query(
      `SELECT title, summary, body_html AS "bodyHtml" FROM announcements WHERE source_id = '${ids.get(file)}'`,
    );
    return rows as Shown[];
  }

  test('every feed is read; what is no feed is refused by name', () => {
    const rows = files.map((file) => {
      const { fetched, added, unchanged, refused, errors } = runs.get(file)!;
      return { file, items: fetched, added, repeated: unchanged, refused, reason: errors[0]?.reason ?? '' };
    });
    process.stdout.write(`${tableOf(rows)}\n`);
    expect(rows.filter((row) => row.items === 0 && row.reason !== '').map((row) => row.file)).toEqual(
      files.filter(noFeed),
    );
    for (const { items, added, repeated, refused } of rows) expect(added + repeated + refused).toBe(items);
  });

  test('no text is garbled', () => {
    for (const file of files) {
      for (const { title, summary, bodyHtml } of shown.get(file)!)
        expect(`${title} ${summary} ${bodyHtml}`, file).not.toMatch(
          /\uFFFD|锟斤拷|烫烫|ï¿½|[\u0080-\u009F]|[\uE000-\uF8FF]/,
        );
    }
  });

  test.each([
    ['gb2312-big5/GB2312', 'gb18030'],
    ['gb2312-big5/Big5', 'big5'],
  ])('titles in %s are those an independent reading of the bytes gives', (folder, charset) => {
    for (const file of files.filter((each) => each.startsWith(folder))) {
      const text = new TextDecoder(charset).decode(readFileSync(join(data, file))).replace(/\s+/g, '');
      const chinese = shown.get(file)!.flatMap(({ title }) => title.match(/[\u4e00-\u9fff]{2,}/g) ?? []);
      expect(
        chinese.filter((words) => !text.includes(words)),
        file,
      ).toEqual([]);
    }
  });

  test('ten notices that share one guid and link stay ten', () => {
    const file = 'gov-cn/shenzhen-v1-efc8fa1.xml';
    expect(runs.get(file)).toMatchObject({ fetched: 166, added: 166, refused: 0 });
  });

  test('a feed whose channel has no link is read, and its midnights are days', async () => {
    const file = 'gov-cn/shanghai-44dba82.xml';
    expect(runs.get(file)).toMatchObject({ fetched: 47, added: 47, refused: 0 });
    const rows = (await world.minxin.database.read.query(
      `SELECT DISTINCT substr(published_at, 12) AS at FROM announcements WHERE source_id = '${ids.get(file)}'`,
    )) as Array<{ at: string }>;
    expect(rows).toEqual([{ at: '16:00:00.000Z' }]);
  });

  test('hostile HTML is harmless: only listed tags and attributes are left', () => {
    for (const file of files)
      for (const { bodyHtml } of shown.get(file)!)
        expect(
          (bodyHtml.match(/<[^>]*>?/g) ?? []).filter((tag) => !harmless.test(tag)),
          file,
        ).toEqual([]);
  });

  test('a second run adds and changes nothing', async () => {
    for (const file of files.filter((each) => !noFeed(each))) {
      const again = await run(world, ids.get(file)!);
      expect({ file, added: again.added, changed: again.changed, vanished: again.vanished }).toEqual({
        file,
        added: 0,
        changed: 0,
        vanished: 0,
      });
    }
  });
});

function tableOf(rows: Array<Record<string, string | number>>): string {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
  const line = (cells: Array<string | number>) => cells.map((cell, at) => String(cell).padEnd(widths[at]!)).join('  ');
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name]!)))].join('\n');
}
