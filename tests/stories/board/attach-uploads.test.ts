import { filePath } from '@minxin/shared/files/file';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../../support/refusal.ts';
import { aPost, dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

async function upload(persona: 'citizen' | 'citizen-2'): Promise<string> {
  const answer = await world.raw('/api/v1/uploads?name=note.txt', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${await world.tokenOf(persona)}`,
    },
    body: '路灯编号 17 号',
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

async function statusFor(persona: 'handler' | 'handler-b' | 'citizen' | 'citizen-2', fileId: string): Promise<number> {
  const headers = { authorization: `Bearer ${await world.tokenOf(persona)}` };
  const answer = await world.raw(filePath(fileId), { headers });
  await answer.arrayBuffer();
  return answer.status;
}

test("a citizen's file goes with their ticket to the office that has it, and to nobody else", async () => {
  const file = await upload('citizen');
  const { id } = await dispatched(people, { uploads: [file] });
  expect((await people.citizen.board.readPost({ params: { id } })).uploads).toEqual([file]);
  expect((await people.handler.tickets.readStaffTicket({ params: { id } })).uploads).toEqual([file]);
  expect(await statusFor('citizen', file)).toBe(200);
  expect(await statusFor('handler', file)).toBe(200);
  expect(await statusFor('handler-b', file)).toBe(404);
  expect(await statusFor('citizen-2', file)).toBe(404);
});

test("another person's file, an unknown one and one that belongs to a ticket are refused", async () => {
  const { board } = people.citizen;
  const own = await upload('citizen');
  const { id } = await board.submitPost({ body: aPost({ uploads: [own] }) });
  for (const file of [await upload('citizen-2'), 'no-such-file', own]) {
    const attempt = board.submitPost({ body: aPost({ uploads: [file] }) });
    expect(await refused(attempt)).toBe('422 tickets/unknown-upload');
  }
  const more = await upload('citizen');
  const told = await board.supplementPost({ params: { id }, body: { text: '补充照片', uploads: [more] } });
  expect(new Set(told.uploads)).toEqual(new Set([own, more]));
});
