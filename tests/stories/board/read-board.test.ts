import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { aPost, answered, peopleOf, replied, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

const ids = (page: { items: Array<{ id: string }> }) => page.items.map((each) => each.id);

test('the board shows what was agreed to and reviewed, and a kept answer changes with it', async () => {
  const board = () => world.guest.board.listPosts({ query: {} });
  const { id, version } = await replied(people);
  expect(ids(await board())).not.toContain(id);
  const verdict = { version, verdict: 'pass', publish: true } as const;
  const passed = await people.reviewer.tickets.reviewReply({ params: { id }, body: verdict });
  const shown = (await board()).items.find((each) => each.id === id);
  expect(shown).toMatchObject({ state: 'visiting', office: { id: offices.a }, actions: [], mine: false });
  const off = { version: passed.version, publish: false };
  await people.reviewer.tickets.publishTicket({ params: { id }, body: off });
  expect(ids(await board())).not.toContain(id);
});

test('taking consent back takes the copy off the board at once', async () => {
  const { id } = await answered(people);
  expect(ids(await world.guest.board.listPosts({ query: {} }))).toContain(id);
  await people.citizen.board.changeConsent({ params: { id }, body: { public: false } });
  expect(ids(await world.guest.board.listPosts({ query: {} }))).not.toContain(id);
});

test('kind, office, state and words narrow the board', async () => {
  const praise = await answered(people, {
    kind: 'praise',
    title: '感谢幸福路社区',
    body: '幸福路路灯旁的社区工作人员热心。',
  });
  const find = async (query: object) => ids(await world.guest.board.listPosts({ query }));
  expect(await find({ kind: 'praise' })).toEqual([praise.id]);
  expect(await find({ kind: 'suggestion' })).toEqual([]);
  expect(await find({ q: '热心' })).toEqual([praise.id]);
  expect(await find({ q: '100%' })).toEqual([]);
  expect(await find({ office: offices.b })).toEqual([]);
  expect(await find({ state: 'visiting', office: offices.a })).toContain(praise.id);
  expect(await find({ q: praise.number })).toEqual([praise.id]);
});

test('the board pages to its end without loss or repetition, latest and hottest', async () => {
  const made: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    world.clock.pass(1);
    made.push((await answered(people, { title: `幸福路路灯第${count}号` })).id);
  }
  for (const [at, seed] of ['a', 'b', 'c'].entries()) {
    const citizen = await world.as('citizen', seed);
    for (const id of made.slice(at)) await citizen.board.supportPost({ params: { id } });
  }
  const all = async (sort: 'latest' | 'hot') => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.guest.board.listPosts({ query: { sort, limit: 2, cursor, q: '幸福路路灯第' } });
      found.push(...ids(page));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found;
  };
  expect(await all('latest')).toEqual(made.toReversed());
  const hot = await all('hot');
  expect(new Set(hot)).toEqual(new Set(made));
  expect(hot.slice(-2)).toEqual([made[1], made[0]]);
});

test('similar public tickets are found while typing, unpublished ones are not', async () => {
  const { id } = await answered(people, {
    title: '滨河公园厕所没有水',
    body: '滨河公园厕所没有水，幸福路路灯下排队。',
  });
  await people.citizen.board.submitPost({ body: aPost({ title: '滨河公园厕所锁门' }) });
  const { items } = await world.guest.board.findSimilarPosts({ query: { q: '滨河公园的厕所' } });
  expect(items).toEqual([expect.objectContaining({ id, title: '滨河公园厕所没有水' })]);
  expect((await world.guest.board.findSimilarPosts({ query: { q: '完全无关的词' } })).items).toEqual([]);
});

test('mine are mine alone, public or not, and page', async () => {
  const citizen = await world.as('citizen', 'collector');
  const made: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    world.clock.pass(1);
    made.push((await citizen.board.submitPost({ body: aPost({ public: false }) })).id);
  }
  const first = await citizen.board.listMyPosts({ query: { limit: 2 } });
  const rest = await citizen.board.listMyPosts({ query: { limit: 2, cursor: first.nextCursor! } });
  expect([...ids(first), ...ids(rest)]).toEqual(made.toReversed());
  expect(first.items[0]).toMatchObject({ mine: true, public: false, title: aPost().title });
});
