import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupReceipt } from '@minxin/shared/tickets/ticket';
import { refusalOf } from '../../support/refusal.ts';
import { aPost, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('number and receipt open the course of a ticket without signing in, and nothing else does', async () => {
  const { number, receipt, id } = await people.citizen.board.submitPost({ body: aPost({ public: false }) });
  const { receipt: other } = await people.citizen.board.submitPost({ body: aPost({ public: false }) });
  const query = { number, receipt: groupReceipt(receipt) };
  const seen = await world.guest.board.lookUpPost({ query });
  expect(seen).toMatchObject({ id, state: 'submitted', title: aPost().title, actions: [], mine: false });
  const wrong = await refusalOf(world.guest.board.lookUpPost({ query: { number, receipt: other } }));
  const missing = await refusalOf(world.guest.board.lookUpPost({ query: { number: '2026112099999', receipt } }));
  const short = await refusalOf(world.guest.board.lookUpPost({ query: { number, receipt: receipt.slice(0, 39) } }));
  for (const each of [wrong, missing, short]) expect({ ...each, requestId: '' }).toEqual({ ...wrong, requestId: '' });
  expect(wrong).toMatchObject({ status: 404, code: 'platform/absent' });
});

test('guessing is cut short', async () => {
  // Who guesses is known by the address, which is the one of every guest here: a county of its own.
  const world = await aWorld();
  const query = { number: '2026112000001', receipt: '1'.repeat(40) };
  const guess = () => refusalOf(world.guest.board.lookUpPost({ query }));
  const codes = new Set<string>();
  for (let count = 0; count < 40; count += 1) codes.add((await guess()).code);
  await world.close();
  expect(codes).toContain('platform/too-many');
});
