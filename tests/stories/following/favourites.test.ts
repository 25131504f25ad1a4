import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPublished, fewestReads, given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { openHall } from '../bookings/hall.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  await openHall(world);
});
afterAll(() => world.close());

test('an announcement, a service and an office are kept once, found again and dropped', async () => {
  const citizen = await world.as('citizen', 'keeper');
  const [id = ''] = await given(world, { title: '春节放假通知' });
  const things = [
    { kind: 'announcement', id },
    { kind: 'service', id: 'card' },
    { kind: 'office', id: offices.a },
  ] as const;
  for (const params of [...things, ...things]) {
    await citizen.following.addFavourite({ params });
    world.clock.pass(1);
  }
  const { items } = await citizen.following.listFavourites({ query: {} });
  expect(items.map(({ kind }) => kind)).toEqual(['office', 'service', 'announcement']);
  expect(items.map(({ name }) => name)).toEqual(['住建局', expect.any(String), '春节放假通知']);
  const { items: offer } = await citizen.following.listFavourites({ query: { kind: 'service' } });
  expect(offer.map((each) => each.id)).toEqual(['card']);

  expect(await citizen.following.readFavourite({ params: things[0] })).toEqual({ kept: true });
  await citizen.following.removeFavourite({ params: things[0] });
  await citizen.following.removeFavourite({ params: things[0] });
  expect(await citizen.following.readFavourite({ params: things[0] })).toEqual({ kept: false });
});

test('a favourite shows the title of today, and says when it was withdrawn without repeating it', async () => {
  const citizen = await world.as('citizen', 'patient');
  const publisher = await world.as('publisher');
  const { id, version } = await aPublished(world, { title: '关于张某某等人的公示' });
  await citizen.following.addFavourite({ params: { kind: 'announcement', id } });
  await publisher.announcements.withdrawAnnouncement({ params: { id }, body: { version, reason: '内容有误' } });
  const { items } = await citizen.following.listFavourites({ query: {} });
  expect(items).toMatchObject([{ kind: 'announcement', id, name: null }]);
  const other = await world.as('citizen', 'late');
  expect(await refused(other.following.addFavourite({ params: { kind: 'announcement', id } }))).toBe(
    '404 platform/absent',
  );
  await citizen.following.removeFavourite({ params: { kind: 'announcement', id } });
  expect((await citizen.following.listFavourites({ query: {} })).items).toEqual([]);
});

test('what is not public cannot be kept', async () => {
  const citizen = await world.as('citizen', 'curious');
  const [draft = ''] = await given(world, { state: 'draft', publishedAt: null });
  for (const params of [
    { kind: 'announcement', id: draft } as const,
    { kind: 'service', id: 'nothing' } as const,
    { kind: 'office', id: 'nowhere' } as const,
  ])
    expect(await refused(citizen.following.addFavourite({ params }))).toBe('404 platform/absent');
});

test('a page of favourites is followed by the next, and takes as many reads as a short one', async () => {
  const citizen = await world.as('citizen', 'hoarder');
  const ids = await given(world, ...Array.from({ length: 12 }, () => ({})));
  await citizen.following.addFavourite({ params: { kind: 'announcement', id: ids[0]! } });
  await world.minxin.outbox.settle();
  const short = await fewestReads(world, () => citizen.following.listFavourites({ query: {} }));
  for (const id of ids.slice(1)) await citizen.following.addFavourite({ params: { kind: 'announcement', id } });
  const long = await fewestReads(world, () => citizen.following.listFavourites({ query: {} }));
  expect(long).toBe(short);
  const first = await citizen.following.listFavourites({ query: { limit: 7 } });
  const second = await citizen.following.listFavourites({ query: { limit: 7, cursor: first.nextCursor! } });
  expect(second.nextCursor).toBeNull();
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(12);
});
