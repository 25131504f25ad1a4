import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const text = {
  question: '身份证丢了怎么补办？',
  answer: '请本人到政务服务中心A03号窗口申请补领。',
  officeId: offices.a,
  keywords: ['身份证', '补办'],
  similar: ['补身份证要多少钱'],
  state: 'published' as const,
};

test('staff write, citizens find the best first, and a kept answer changes with it', async () => {
  // The list without a question holds everything: these articles have a county of their own.
  const world = await aWorld();
  const handler = await world.as('handler');
  const find = async (q?: string) => (await world.guest.knowledge.findArticles({ query: { q } })).items;
  expect(await find('身份证丢了')).toEqual([]);
  const card = await handler.knowledge.createArticle({ body: text });
  expect(card).toMatchObject({ version: 1, stale: false, office: { id: offices.a } });
  const other = { ...text, question: '户口簿丢了怎么办？', keywords: ['户口簿'], similar: ['补户口簿'] };
  await handler.knowledge.createArticle({ body: { ...other, answer: '带身份证到派出所。' } });
  const found = await find('我的身份证丢了怎么办');
  expect(found.map((each) => each.question)).toEqual([text.question, other.question]);
  expect(found[0]).not.toHaveProperty('version');
  expect(await find('公交线路')).toEqual([]);
  expect(await find()).toHaveLength(2);

  const hidden = { ...text, version: 1, state: 'withdrawn' as const };
  await handler.knowledge.changeArticle({ params: { id: card.id }, body: hidden });
  expect((await find('身份证补办')).map((each) => each.id)).not.toContain(card.id);
  expect(await refused(world.guest.knowledge.readArticle({ params: { id: card.id } }))).toBe('404 platform/absent');
  const stale = handler.knowledge.changeArticle({ params: { id: card.id }, body: hidden });
  expect(await refused(stale)).toBe('409 platform/stale-version');
  await world.close();
});

test('an article helps each citizen once', async () => {
  const { id } = await (await world.as('handler')).knowledge.createArticle({ body: text });
  const citizen = await world.as('citizen');
  expect(await citizen.knowledge.markHelpful({ params: { id } })).toEqual({ helpful: 1 });
  expect(await citizen.knowledge.markHelpful({ params: { id } })).toEqual({ helpful: 1 });
  expect(await (await world.as('citizen-2')).knowledge.markHelpful({ params: { id } })).toEqual({ helpful: 2 });
  expect((await world.guest.knowledge.readArticle({ params: { id } })).helpful).toBe(2);
});

test('an office writes for itself and for nobody else', async () => {
  const { id } = await (await world.as('handler')).knowledge.createArticle({ body: text });
  const foreign = await world.as('handler-b');
  expect(await refused(foreign.knowledge.createArticle({ body: text }))).toBe('403 platform/not-allowed');
  const change = foreign.knowledge.changeArticle({ params: { id }, body: { ...text, version: 1 } });
  expect(await refused(change)).toBe('404 platform/absent');
  const own = { ...text, officeId: offices.b };
  await foreign.knowledge.createArticle({ body: own });
  const { items } = await foreign.knowledge.listStaffArticles({ query: {} });
  expect(items.map((each) => each.office?.id)).toEqual([offices.b]);
});

test('what nobody has confirmed for half a year is marked stale', async () => {
  const [id] = await world.minxin.database.write((manager) =>
    world.minxin.knowledge.add(manager, [{ ...text, verifiedAt: '2026-01-05T00:00:00.000Z' }]),
  );
  expect((await world.guest.knowledge.readArticle({ params: { id: id! } })).stale).toBe(true);
});
