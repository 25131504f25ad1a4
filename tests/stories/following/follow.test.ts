import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

test('an office, a column and a keyword are followed, listed by name and left again', async () => {
  const citizen = await world.as('citizen', 'follower');
  const office = await citizen.following.follow({ body: { kind: 'office', target: offices.a } });
  await citizen.following.follow({ body: { kind: 'column', target: columns.notices } });
  await citizen.following.follow({ body: { kind: 'keyword', target: ' 停　水 ' } });
  const { items } = await citizen.following.listSubscriptions({});
  expect(items.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    'column 通知公告',
    'keyword 停 水',
    'office 住建局',
  ]);
  await citizen.following.unfollow({ params: { id: office.id } });
  expect((await citizen.following.listSubscriptions({})).items).toHaveLength(2);
  expect(await refused(citizen.following.unfollow({ params: { id: office.id } }))).toBe('404 platform/absent');
});

test('following twice, and ten times at once, is one subscription', async () => {
  const citizen = await world.as('citizen', 'eager');
  const follow = () => citizen.following.follow({ body: { kind: 'keyword', target: 'ETC办理' } });
  const ids = new Set((await Promise.all(Array.from({ length: 10 }, follow))).map(({ id }) => id));
  expect(ids.size).toBe(1);
  const wide = await citizen.following.follow({ body: { kind: 'keyword', target: 'ｅｔｃ办理' } });
  expect([...ids]).toEqual([wide.id]);
});

test('what does not exist cannot be followed, and a keyword must mean something', async () => {
  const citizen = await world.as('citizen', 'picky');
  const follow = (kind: 'office' | 'column' | 'keyword', target: string) =>
    refused(citizen.following.follow({ body: { kind, target } }));
  expect(await follow('office', 'nowhere')).toBe('422 following/unknown-target');
  expect(await follow('column', 'nowhere')).toBe('422 following/unknown-target');
  expect(await follow('keyword', '水')).toBe('422 following/unfit-keyword');
  expect(await follow('keyword', '，。')).toBe('422 following/unfit-keyword');
  expect(await follow('keyword', '长'.repeat(21))).toBe('422 following/unfit-keyword');
});

test('twenty keywords are the limit, and the offices beside them do not count', async () => {
  const citizen = await world.as('citizen', 'collector');
  for (let at = 1; at <= 20; at += 1)
    await citizen.following.follow({ body: { kind: 'keyword', target: `关键词${at}` } });
  const more = citizen.following.follow({ body: { kind: 'keyword', target: '关键词21' } });
  expect(await refused(more)).toBe('422 following/too-many-keywords');
  await citizen.following.follow({ body: { kind: 'office', target: offices.b } });
});

test('a subscription of somebody else does not exist', async () => {
  const owner = await world.as('citizen', 'owner');
  const { id } = await owner.following.follow({ body: { kind: 'office', target: offices.a } });
  const other = await world.as('citizen-2');
  expect(await refused(other.following.unfollow({ params: { id } }))).toBe('404 platform/absent');
  expect((await owner.following.listSubscriptions({})).items).toHaveLength(1);
});
