import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TicketListed } from '@minxin/shared/tickets/ticket';
import { aWorld, type World } from '../support/world.ts';

// Real posts of a provincial message board; they stay where they are and are read in place.
const file = join(import.meta.dirname, '../../../shared/data/board/messages-replies.jsonl');
const tool = join(import.meta.dirname, '../../bff/src/tools/import-tickets.ts');
const isHere = existsSync(file);
if (!isHere) process.stderr.write(`import-tickets: skipped, there is no ${file}\n`);

interface Source {
  留言编号: string;
  留言主题: string;
  留言详情: string;
  答复意见: string;
}

describe.skipIf(!isHere)('2,816 real posts with replies', () => {
  let world: World;
  let sources: Source[];
  let first: Record<string, string>;
  let second: Record<string, string>;
  let shown: TicketListed[];
  beforeAll(async () => {
    world = await aWorld({ database: 'sqlite' });
    sources = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Source);
    first = await run();
    second = await run();
    shown = await found();
  }, 120_000);
  afterAll(() => world.close());

  const run = async () => {
    const env = { ...process.env, NODE_ENV: 'test', DEMO: 'off', DATA_DIR: world.dataDir };
    const { stdout } = await promisify(execFile)(process.execPath, [tool, file, '--publish'], { env });
    return Object.fromEntries(stdout.split('\n').map((line) => line.trim().split(/\s+/))) as Record<string, string>;
  };

  /** Everything the board lists, with these words when there are any, page by page to the end. */
  async function found(q?: string): Promise<TicketListed[]> {
    const items: TicketListed[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.guest.board.listPosts({ query: { q, limit: 100, cursor } });
      items.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  test('all come in, and a second run adds nothing', () => {
    process.stdout.write(`import of ${sources.length} posts: ${JSON.stringify({ first, second })}\n`);
    expect(first).toMatchObject({ read: '2816', added: '2816', unchanged: '0', refused: '0' });
    expect(second).toMatchObject({ read: '2816', added: '0', unchanged: '2816', refused: '0' });
  });

  test('they page to the end over HTTP without loss or repetition, newest first', () => {
    expect(new Set(shown.map((each) => each.id)).size).toBe(sources.length);
    expect(shown).toHaveLength(sources.length);
    const times = shown.map((each) => each.submittedAt);
    expect(times).toEqual(times.toSorted().reverse());
    expect(new Set(shown.map((each) => each.number)).size).toBe(sources.length);
  });

  test('traces of cells and pages are gone, every word has stayed', () => {
    const words = (text: string) =>
      text.replace(/_x000D_/g, '').replace(/[\s\u00A0\u3000\u200B-\u200F\u2060\uFEFF]/gu, '');
    const text = (each: { title: string; body: string }) => words(each.title + each.body);
    expect(shown.map(text).toSorted()).toEqual(
      sources.map((each) => text({ title: each.留言主题, body: each.留言详情 })).toSorted(),
    );
    for (const { title, body } of shown) {
      expect(title + body).not.toMatch(/_x000D_|[\t\u00A0\u3000\u200B-\u200F\uFEFF]/u);
      expect(title + body).toBe((title + body).trim());
    }
    expect(shown.some((each) => (each.title + each.body).includes('<'))).toBe(true);
    expect(shown.some((each) => each.body.includes('《'))).toBe(true);
    expect(Math.max(...shown.map((each) => each.body.length))).toBeGreaterThan(2000);
  });

  test('times are the original ones and replies can be read', async () => {
    const post = shown.find((each) => each.title === 'A2区景蓉华苑物业管理有问题')!;
    expect(post).toMatchObject({
      submittedAt: '2019-04-25T01:32:09.000Z',
      repliedAt: '2019-05-10T06:56:53.000Z',
      state: 'closed',
      author: 'A00045581',
    });
    expect(post.number).toMatch(/^20190425\d{5}$/);
    const { reply, timeline } = await world.guest.board.readPost({ params: { id: post.id } });
    expect(reply?.text).toContain('景蓉华苑业委会');
    expect(timeline.map((step) => step.event)).toEqual(['submitted', 'answered', 'closed']);
  });

  test('words find exactly the posts that contain them', async () => {
    for (const q of ['潇楚南路', '幼儿园', '<']) {
      const ids = (await found(q)).map((each) => each.id);
      const expected = shown.filter((each) => each.title.includes(q) || each.body.includes(q)).map((each) => each.id);
      expect(expected.length).toBeGreaterThan(0);
      expect(new Set(ids)).toEqual(new Set(expected));
    }
  });
});
