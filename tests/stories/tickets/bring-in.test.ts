import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TicketHistory } from '@minxin/bff/tickets/index';
import { offices } from '../../support/foundations.ts';
import { aReply, peopleOf } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const add = ({ minxin }: World, ...rows: TicketHistory[]) =>
  minxin.database.write((manager) => minxin.tickets.importMany(manager, rows));

const staff = { byId: 'staff-handler', byName: '经办人', reviewerId: 'staff-reviewer', reviewerName: '审核人' };
const closed: TicketHistory = {
  sourceId: 'past:1',
  kind: 'help',
  title: '幸福路路灯不亮',
  body: '幸福路路灯不亮，电话13987654321。',
  state: 'closed',
  submittedAt: '2026-11-02T01:00:00.000Z',
  firstDispatchedAt: '2026-11-02T03:00:00.000Z',
  officeId: offices.a,
  authorName: '陈**',
  contactPhone: '13800000000',
  public: true,
  published: true,
  events: [
    { event: 'submitted', at: '2026-11-02T01:00:00.000Z', to: 'submitted', actorKind: 'citizen' },
    { event: 'accepted', at: '2026-11-02T02:00:00.000Z', to: 'accepted' },
    { event: 'dispatched', at: '2026-11-02T03:00:00.000Z', to: 'dispatched', officeId: offices.a },
    { event: 'signed', at: '2026-11-02T04:00:00.000Z', to: 'signed', officeId: offices.a },
    { event: 'replied', at: '2026-11-04T04:00:00.000Z', to: 'reviewing', officeId: offices.a },
    { event: 'answered', at: '2026-11-05T04:00:00.000Z', to: 'visiting', officeId: offices.a },
    { event: 'rated', at: '2026-11-06T04:00:00.000Z', to: 'closed' },
  ],
  replies: [{ ...aReply, ...staff, at: '2026-11-04T04:00:00.000Z', reviewedAt: '2026-11-05T04:00:00.000Z' }],
  rating: { level: 2, at: '2026-11-06T04:00:00.000Z' },
  supports: 12,
};

test('a past ticket stands as if it had been lived here, and is not brought in twice', async () => {
  // Numbers and statistics count every ticket: these have a county of their own.
  const world = await aWorld();
  const open: TicketHistory = { ...closed, sourceId: 'past:2', state: 'dispatched', replies: [], published: false };
  delete open.rating;
  open.events = closed.events!.slice(0, 3);
  expect(await add(world, closed, open, closed)).toEqual({ added: 2, unchanged: 1 });
  expect(await add(world, closed)).toEqual({ added: 0, unchanged: 1 });

  const [listed] = await world.minxin.tickets.latestPublic(5);
  expect(listed).toMatchObject({ author: '陈**', supports: 12, dueOn: '2026-11-09', number: '2026110200001' });
  expect(listed!.body).toContain('139****4321');
  const seen = await world.guest.board.readPost({ params: { id: listed!.id } });
  expect(seen.reply).toMatchObject({ text: aReply.publicText, at: '2026-11-05T04:00:00.000Z' });
  expect(seen.timeline).toHaveLength(7);

  const people = await peopleOf(world);
  const { items } = await people.handler.tickets.listStaffTickets({ query: { queue: 'signing' } });
  expect(items).toEqual([expect.objectContaining({ state: 'dispatched', overdue: true })]);
  const signed = await people.handler.tickets.signTicket({ params: { id: items[0]!.id }, body: { version: 1 } });
  expect(signed).toMatchObject({ state: 'signed', citizen: { phoneMasked: '138****0000' } });
  const query = { from: '2026-11-01', to: '2026-11-30' };
  expect(await world.guest.board.readStatistics({ query })).toMatchObject({
    onTime: { num: 1, den: 2 },
    satisfied: { value: 1, num: 1, den: 1 },
  });
  await world.close();
});

test('a report brought in as public is not shown all the same', async () => {
  await add(world, { ...closed, sourceId: 'past:3', kind: 'report' });
  expect((await world.guest.board.listPosts({ query: { kind: 'report' } })).items).toEqual([]);
});

test("a citizen's newest tickets are at hand for their home page", async () => {
  const citizen = await world.as('citizen');
  const { id } = await citizen.board.submitPost({
    body: { kind: 'help', title: '路灯', body: '路灯不亮', public: false },
  });
  const { id: citizenId } = await world.minxin.accounts.demoCitizen('citizen');
  const caller = { kind: 'citizen', id: citizenId, level: 'citizen-verified', displayName: '' } as const;
  expect((await world.minxin.tickets.mine(caller, 3)).map((each) => each.id)).toEqual([id]);
});
