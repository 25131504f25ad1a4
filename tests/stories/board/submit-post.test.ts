import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices, regions } from '../../support/foundations.ts';
import { refusalOf, refused } from '../../support/refusal.ts';
import { aPost, answered, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('the same submission sent twice makes one ticket with one number; another body under its key is refused', async () => {
  const { board } = people.citizen;
  const send = (title: string) => board.submitPost({ body: aPost({ title }) }, { idempotencyKey: 'submit-1' });
  const [first, second] = await Promise.all([send('路灯不亮'), send('路灯不亮')]);
  expect(second).toEqual(first);
  expect(await refused(send('路灯还是不亮'))).toBe('422 platform/key-reused');
  const { items } = await board.listMyPosts({ query: {} });
  expect(items.filter((each) => each.number === first.number)).toHaveLength(1);
});

test('the receipt is shown once and stored nowhere', async () => {
  const created = await people.citizen.board.submitPost({ body: aPost() });
  const again = await people.citizen.board.readPost({ params: { id: created.id } });
  expect(JSON.stringify(again)).not.toContain(created.receipt);
  for (const table of ['tickets', 'ticket_events', 'ticket_contacts', 'once', 'outbox']) {
    const rows = (await world.minxin.database.read.query(`SELECT * FROM ${table}`)) as unknown[];
    expect(JSON.stringify(rows)).not.toContain(created.receipt);
  }
});

test('consent is asked, never assumed; everything wrong is named at once', async () => {
  const body = { kind: 'consultation', title: '', body: '内容', contactPhone: '12345' };
  const problem = await refusalOf(people.citizen.board.submitPost({ body: body as never }));
  expect(problem).toMatchObject({ status: 400, code: 'platform/malformed' });
  const places = problem.issues?.map((each) => each.path.join('.'));
  expect(places).toEqual(expect.arrayContaining(['body.kind', 'body.title', 'body.public', 'body.contactPhone']));
});

test('guests sign in first, and a citizen without a phone is not known well enough', async () => {
  expect(await refused(world.guest.board.submitPost({ body: aPost() }))).toBe('401 platform/sign-in-needed');
  const basic = await world.as('citizen-basic');
  expect(await refused(basic.board.submitPost({ body: aPost() }))).toBe('403 platform/not-allowed');
});

test('unknown offices and regions are refused by name', async () => {
  const { board } = people.citizen;
  expect(await refused(board.submitPost({ body: aPost({ officeId: 'nowhere' }) }))).toBe('422 tickets/unknown-office');
  expect(await refused(board.submitPost({ body: aPost({ regionId: '000000000000' }) }))).toBe(
    '422 tickets/unknown-region',
  );
  const place = { text: '幸福路三号楼前', lat: 30.5, lng: 110.2 };
  const created = await board.submitPost({ body: aPost({ officeId: offices.b, regionId: regions.town, place }) });
  expect(created).toMatchObject({ office: { id: offices.b }, region: { id: regions.town, name: '试验镇' }, place });
});

test('a report is never public, whoever would like it to be', async () => {
  const { id, publicConsent, kind } = await answered(people, { kind: 'report', public: true }, false);
  expect({ kind, publicConsent }).toEqual({ kind: 'report', publicConsent: false });
  const params = { id };
  expect(await refused(world.guest.board.readPost({ params }))).toBe('404 platform/absent');
  const mine = await people.citizen.board.changeConsent({ params, body: { public: true } });
  expect(mine.public).toBe(false);
  expect(mine.actions).not.toContain('consent');
  const { version, actions } = await people.reviewer.tickets.readStaffTicket({ params });
  expect(actions).not.toContain('publication');
  const attempt = people.reviewer.tickets.publishTicket({ params, body: { version, publish: true } });
  expect(await refused(attempt)).toBe('422 tickets/not-publishable');
  expect((await world.guest.board.listPosts({ query: { kind: 'report' } })).items).toEqual([]);
});

test('without consent nothing is published', async () => {
  const { id, version } = await answered(people, { public: false }, false);
  const attempt = people.reviewer.tickets.publishTicket({ params: { id }, body: { version, publish: true } });
  expect(await refused(attempt)).toBe('422 tickets/not-publishable');
});

test('an anonymous ticket shows no name; another one shows only its first character', async () => {
  const hidden = await answered(people, { anonymous: true });
  const named = await answered(people);
  const author = async (id: string) => (await world.guest.board.readPost({ params: { id } })).author;
  expect(await author(hidden.id)).toBeNull();
  expect(await author(named.id)).toBe('王**');
});
