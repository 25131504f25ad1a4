import { afterAll, beforeAll, expect, test } from 'vitest';
import { given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let id: string;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  const [notice] = await given(world, {
    title: '停水通知',
    officeId: offices.b,
    documentNumber: '试水〔2026〕3号',
  });
  id = notice!;
});
afterAll(() => world.close());

const report = { kind: 'wrong' as const, quote: '停水八小时', text: '公示栏上写的是六小时，请核对。' };

test('an error report becomes a ticket that asks for the publishing office and goes the usual way', async () => {
  const citizen = await world.as('citizen');
  const ticket = await citizen.feedback.reportError({ params: { id }, body: report });
  expect(ticket).toMatchObject({ kind: 'suggestion', title: '纠错：停水通知', state: 'submitted' });
  expect(ticket.number).toMatch(/^\d+$/);
  expect(ticket.receipt).toBeTruthy();

  const dispatcher = await world.as('dispatcher');
  const seen = await dispatcher.tickets.readStaffTicket({ params: { id: ticket.id } });
  expect(seen.wishedOffice).toMatchObject({ id: offices.b });
  expect(seen.body).toContain('《停水通知》（试水〔2026〕3号）');
  expect(seen.body).toContain(`/notices/detail?id=${id}`);
  expect(seen.body).toContain('原文：“停水八小时”');
  const accepted = await dispatcher.tickets.acceptTicket({
    params: { id: ticket.id },
    body: { version: seen.version },
  });
  const sent = await dispatcher.tickets.dispatchTicket({
    params: { id: ticket.id },
    body: { version: accepted.version, officeId: offices.b },
  });
  expect(sent.state).toBe('dispatched');
  const { items } = await world.guest.board.listPosts({ query: { q: '纠错' } });
  expect(items).toEqual([]);
});

test('a report repeated under its key is one ticket and counted once', async () => {
  const citizen = await world.as('citizen', 'again');
  const send = () =>
    citizen.feedback.reportError({ params: { id }, body: report }, { idempotencyKey: 'report-again-1' });
  const before = await reports();
  const first = await send();
  expect((await send()).number).toBe(first.number);
  expect(await reports()).toBe(before + 1);
});

test('who has no phone on file, and who is a guest, is asked to sign in first', async () => {
  const basic = await world.as('citizen-basic');
  expect(await refused(basic.feedback.reportError({ params: { id }, body: report }))).toBe('403 platform/not-allowed');
  expect(await refused(world.guest.feedback.reportError({ params: { id }, body: report }))).toBe(
    '401 platform/sign-in-needed',
  );
});

async function reports(): Promise<number> {
  const publisher = await world.as('publisher');
  const { items } = await publisher.feedback.listFeedback({ query: {} });
  return items.find((each) => each.announcement.id === id)?.reports ?? 0;
}
