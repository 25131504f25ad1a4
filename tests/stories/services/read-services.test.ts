import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { aGuide } from './guides.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  const { minxin } = world;
  await minxin.database.write((manager) =>
    minxin.services.importMany(manager, [
      { id: 's-card', guide: aGuide({ popular: 2 }), verifiedAt: '2026-10-01T00:00:00.000Z' },
      {
        id: 's-shop',
        guide: aGuide({
          name: '个体工商户登记',
          targets: ['6'],
          lifecycle: '准入准营',
          keywords: ['开店'],
          officeId: 'office-a',
        }),
        verifiedAt: null,
      },
      {
        id: 's-pension',
        guide: aGuide({ name: '养老保险待遇申领', targets: ['1', '2'], lifecycle: '养老', popular: 1, keywords: [] }),
        verifiedAt: null,
      },
    ]),
  );
});
afterAll(() => world.close());

const idsOf = async (query: Parameters<World['guest']['services']['listServices']>[0]['query']) =>
  (await world.guest.services.listServices({ query })).items.map(({ id }) => id);

test('the popular come first, then the others', async () => {
  expect(await idsOf({})).toEqual(['s-pension', 's-card', 's-shop']);
  expect((await world.minxin.services.frequent(2)).map(({ id }) => id)).toEqual(['s-pension', 's-card']);
});

test('pages follow each other without a gap', async () => {
  const first = await world.guest.services.listServices({ query: { limit: 2 } });
  const second = await world.guest.services.listServices({ query: { limit: 2, cursor: first.nextCursor! } });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['s-pension', 's-card', 's-shop']);
  expect(second.nextCursor).toBeNull();
});

test('words, audience, stage of life and office narrow the list', async () => {
  expect(await idsOf({ q: '开店' })).toEqual(['s-shop']);
  expect(await idsOf({ q: '%' })).toEqual([]);
  expect(await idsOf({ audience: 'organisation' })).toEqual(['s-pension', 's-shop']);
  expect(await idsOf({ lifecycle: '养老' })).toEqual(['s-pension']);
  expect(await idsOf({ office: 'office-a' })).toEqual(['s-shop']);
});

test('a guide names its office, halls and papers, and what its reader may do', async () => {
  const guide = await world.guest.services.readService({ params: { id: 's-card' } });
  expect(guide).toMatchObject({
    name: '居民身份证换领',
    office: { id: 'intake', name: '政务服务局' },
    halls: [{ id: 'hall-main', address: '人民路2号' }],
    actions: ['ask', 'book'],
    verifiedAt: '2026-10-01T00:00:00.000Z',
  });
  expect(guide.materials).toHaveLength(2);
  const publisher = await world.as('publisher');
  expect((await publisher.services.readService({ params: { id: 's-card' } })).actions).toEqual(['change']);
});

test('an unknown guide is absent', async () => {
  expect(await refused(world.guest.services.readService({ params: { id: 'none' } }))).toBe('404 platform/absent');
});
