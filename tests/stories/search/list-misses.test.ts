import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const look = (q: string, more: object = {}) => world.guest.search.search({ query: { q, ...more } });

test('editors read what nobody found, newest or most frequent first, without personal data', async () => {
  for (const q of ['屋顶光伏补贴', '狗证', '狗证', ' 狗证 ']) {
    await look(q);
    world.clock.pass(1);
  }
  await look('张三 13812345678 在哪');
  await look('身份证 34052419800101001X');
  await look('只在某处', { office: 'office-a' });
  await world.guest.search.suggestTitles({ query: { q: '敲到一半' } });

  const publisher = await world.as('publisher');
  const read = async () => (await publisher.search.listMisses({ query: {} })).items;
  // It is noted after the reader has the answer.
  await expect.poll(async () => (await read()).reduce((sum, { count }) => sum + count, 0)).toBe(6);
  const items = await read();
  expect(items.slice(2).map(({ words, count }) => `${words} ${count}`)).toEqual(['狗证 3', '屋顶光伏补贴 1']);
  const noted = JSON.stringify(items);
  expect(noted).not.toContain('13812345678');
  expect(noted).not.toContain('19800101');
  expect(noted).not.toContain('某处');
  expect(noted).not.toContain('一半');

  const first = await publisher.search.listMisses({ query: { sort: 'frequent', limit: 1 } });
  expect(first.items).toMatchObject([{ words: '狗证', count: 3 }]);
  const rest = await publisher.search.listMisses({ query: { sort: 'frequent', cursor: first.nextCursor! } });
  expect(rest.items).toHaveLength(3);
});
