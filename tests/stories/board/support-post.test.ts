import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../../support/refusal.ts';
import { answered, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('support counts each citizen once, however often and however many at once', async () => {
  const { id, version } = await answered(people);
  const params = { id };
  const citizens = await Promise.all(Array.from({ length: 10 }, (_, at) => world.as('citizen', `fan-${at}`)));
  await Promise.all(
    citizens.flatMap((each) => [each.board.supportPost({ params }), each.board.supportPost({ params })]),
  );
  expect((await world.guest.board.readPost({ params })).supports).toBe(10);
  const off = await citizens[0]!.board.unsupportPost({ params });
  expect(off).toEqual({ supports: 9, supported: false, following: false });
  expect((await citizens[0]!.board.unsupportPost({ params })).supports).toBe(9);
  expect((await world.guest.board.readPost({ params })).supports).toBe(9);
  // Supporters do not get in the way of who works on it.
  expect((await people.dispatcher.tickets.readStaffTicket({ params })).version).toBe(version);
});

test('who follows a ticket finds it again, and is known to whoever sends notices', async () => {
  const { id } = await answered(people);
  const follower = await world.as('citizen-3');
  expect(await follower.board.followPost({ params: { id } })).toMatchObject({ following: true });
  expect(await follower.board.readPost({ params: { id } })).toMatchObject({ following: true, supported: false });
  expect((await follower.board.listFollowedPosts({})).items.map((each) => each.id)).toEqual([id]);
  expect(await world.minxin.tickets.followers(id)).toHaveLength(1);
  await follower.board.unfollowPost({ params: { id } });
  expect((await follower.board.listFollowedPosts({})).items).toEqual([]);
});

test('guests support nothing', async () => {
  const { id } = await answered(people);
  expect(await refused(world.guest.board.supportPost({ params: { id } }))).toBe('401 platform/sign-in-needed');
});
