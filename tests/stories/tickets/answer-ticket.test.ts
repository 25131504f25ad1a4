import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf, refused } from '../../support/refusal.ts';
import { aReply, dispatched, peopleOf, replied, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

async function signed() {
  const { id, version } = await dispatched(people);
  return people.handler.tickets.signTicket({ params: { id }, body: { version } });
}

test('a reply is held back when an element is empty, when it says nothing, or when it is about something else', async () => {
  const { id, version } = await signed();
  const reply = (change: Partial<typeof aReply>) =>
    people.handler.tickets.replyToTicket({ params: { id }, body: { version, ...aReply, ...change } });
  const without = reply({ elements: { ...aReply.elements, basis: '  ' } });
  expect(await refused(without)).toBe('422 tickets/reply-element-missing');
  const bare = await refusalOf(reply({ publicText: '您好，您反映的问题已收悉，已转相关部门处理，感谢您的关注！' }));
  expect(bare).toMatchObject({ status: 422, code: 'tickets/reply-empty-phrase' });
  const other = reply({ publicText: '城北公交线路将于下月调整首末班时间，具体以公交公司站牌公告为准，欢迎乘坐。' });
  expect(await refused(other)).toBe('422 tickets/reply-off-topic');
  expect((await people.handler.tickets.readStaffTicket({ params: { id } })).state).toBe('signed');
});

test('nobody reviews their own reply', async () => {
  await world.minxin.database.write((manager) =>
    world.minxin.accounts.addStaff(manager, {
      id: 'staff-both',
      username: 'clerk-2',
      displayName: '一人两职',
      officeId: 'office-a',
      roles: ['handler', 'reviewer'],
      passwordHash: null,
      totpSecret: null,
      totpStep: 0,
      active: true,
      createdAt: world.clock.now().toISOString(),
    }),
  );
  const { id } = await replied(people);
  const both = { kind: 'staff', id: 'staff-both', displayName: '一人两职', roles: ['handler', 'reviewer'] } as const;
  const caller = { ...both, officeId: 'office-a', officeIds: ['office-a'] };
  const once = { actor: 'staff:staff-both', route: 'test', fingerprint: '' };
  const { staff } = world.minxin.tickets;
  await people.reviewer.tickets.reviewReply({ params: { id }, body: { version: 5, verdict: 'fail', note: '重写' } });
  await staff.reply({ caller, once, ticketId: id, version: 6 }, { version: 6, ...aReply });
  const own = staff.review({ caller, once, ticketId: id, version: 7 }, { version: 7, verdict: 'pass', publish: false });
  await expect(own).rejects.toThrow('tickets/second-person-needed');
  expect((await staff.read(caller, id)).actions).not.toContain('review');
  const other = await people.reviewer.tickets.readStaffTicket({ params: { id } });
  expect(other.actions).toContain('review');
});

test('sending back needs a reason', async () => {
  const { id, version } = await replied(people);
  const attempt = people.reviewer.tickets.reviewReply({ params: { id }, body: { version, verdict: 'fail' } });
  expect(await refused(attempt)).toBe('422 tickets/reason-needed');
  const note = '请补充依据';
  const back = await people.reviewer.tickets.reviewReply({ params: { id }, body: { version, verdict: 'fail', note } });
  expect(back).toMatchObject({ state: 'handling' });
});

test('a handler does not review and a reviewer does not reply', async () => {
  const { id, version } = await replied(people);
  const params = { id };
  const review = people.handler.tickets.reviewReply({ params, body: { version, verdict: 'pass' } });
  expect(await refused(review)).toBe('403 platform/not-allowed');
  const reply = people.reviewer.tickets.replyToTicket({ params, body: { version, ...aReply } });
  expect(await refused(reply)).toBe('403 platform/not-allowed');
});

test('the public copy is the reviewed one, masked; original and copy stand apart', async () => {
  const body = '联系电话13987654321。幸福路三号楼前的路灯已经一周不亮，希望尽快修好。';
  const { id, version } = await replied(people, { body });
  const passing = { version, verdict: 'pass', publish: true, publicTitle: '某小区路灯不亮' } as const;
  await people.reviewer.tickets.reviewReply({ params: { id }, body: passing });
  const seen = await world.guest.board.readPost({ params: { id } });
  expect(seen).toMatchObject({ title: '某小区路灯不亮', mine: false });
  expect(seen.body).toContain('139****4321');
  expect((await people.citizen.board.readPost({ params: { id } })).body).toBe(body);
});
