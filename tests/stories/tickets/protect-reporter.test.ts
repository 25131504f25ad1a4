import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
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

const contactPhone = '13812345678';
const withNumbers = '我的手机13987654321，身份证99990119900101123X，请联系。幸福路三号楼前的路灯不亮。';

test('staff read masked contact and text; the phone is stored sealed', async () => {
  const { id } = await dispatched(people, { contactPhone, body: withNumbers });
  const seen = await people.handler.tickets.readStaffTicket({ params: { id } });
  expect(seen.citizen).toEqual({ name: '王**', phoneMasked: '138****5678' });
  const text = JSON.stringify(seen);
  for (const secret of [contactPhone, '13987654321', '99990119900101123X']) expect(text).not.toContain(secret);
  const stored = await world.minxin.database.read.query(`SELECT * FROM ticket_contacts WHERE ticket_id = '${id}'`);
  expect(JSON.stringify(stored)).not.toContain(contactPhone);
});

test('unmasking needs a purpose, is noted, and its citizen finds office and purpose', async () => {
  const { id, number } = await dispatched(people, { contactPhone, body: withNumbers });
  const params = { id };
  const without = people.handler.tickets.unmaskContact({ params, body: { purpose: ' ' } });
  expect(await refused(without)).toBe('400 platform/malformed');
  const opened = await people.handler.tickets.unmaskContact({ params, body: { purpose: '电话核实现场位置' } });
  expect(opened).toEqual({ phone: contactPhone, title: aPost().title, body: withNumbers });
  const { items } = await people.citizen.accounts.listAccesses({});
  expect(items[0]).toMatchObject({ act: 'tickets/unmask', office: '住建局', purpose: '电话核实现场位置' });
  const links = await world.minxin.audit.about('ticket', id, 20);
  expect(links.map((link) => link.act)).toEqual(['tickets/dispatch', 'tickets/acceptance']);
  expect(number).toMatch(/^\d+$/);
  const reviewer = people.reviewer.tickets.readStaffTicket({ params });
  expect((await reviewer).actions).not.toContain('unmasking');
});

test('the office complained about never learns who wrote, not even as the one that handles it', async () => {
  const { id } = await dispatched(people, { kind: 'complaint', officeId: offices.a, contactPhone }, offices.a);
  const params = { id };
  const concerned = await people.handler.tickets.readStaffTicket({ params });
  expect(concerned.citizen).toBeNull();
  expect(concerned.actions).not.toContain('unmasking');
  const attempt = people.handler.tickets.unmaskContact({ params, body: { purpose: '联系诉求人' } });
  expect(await refused(attempt)).toBe('403 tickets/reporter-protected');
  expect((await people.citizen.accounts.listAccesses({})).items.some((each) => each.purpose === '联系诉求人')).toBe(
    false,
  );
  const desk = await people.dispatcher.tickets.readStaffTicket({ params });
  expect(desk.citizen).toEqual({ name: '王**', phoneMasked: '138****5678' });
});

test('whoever says that a complaint is about nobody in particular may be called back', async () => {
  const given = { kind: 'complaint', officeId: offices.a, aboutOfficeId: null, contactPhone } as const;
  const { id } = await dispatched(people, given, offices.a);
  const opened = await people.handler.tickets.unmaskContact({ params: { id }, body: { purpose: '电话核实' } });
  expect(opened.phone).toBe(contactPhone);
});

test('a report never goes to the office it is about, nor to one below it', async () => {
  const { id } = await people.citizen.board.submitPost({ body: aPost({ kind: 'report', officeId: offices.a }) });
  const params = { id };
  await people.dispatcher.tickets.acceptTicket({ params, body: { version: 1 } });
  for (const officeId of [offices.a, offices.aBelow]) {
    const attempt = people.dispatcher.tickets.dispatchTicket({ params, body: { version: 2, officeId } });
    expect(await refused(attempt)).toBe('422 tickets/office-concerned');
  }
  const sent = await people.dispatcher.tickets.dispatchTicket({ params, body: { version: 2, officeId: offices.b } });
  expect(sent).toMatchObject({ state: 'dispatched', aboutOffice: { id: offices.a } });
  expect(await refused(people.handler.tickets.readStaffTicket({ params }))).toBe('404 platform/absent');
});

test('an anonymous writer has no name, neither outside nor at the desk', async () => {
  const { id } = await dispatched(people, { anonymous: true });
  const seen = await people.handler.tickets.readStaffTicket({ params: { id } });
  expect(seen).toMatchObject({ anonymous: true, citizen: { name: null } });
});
