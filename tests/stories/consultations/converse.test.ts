import { afterAll, beforeAll, expect, test } from 'vitest';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aReply, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  people = await peopleOf(world);
});
afterAll(() => world.close());

const question = { title: '公租房怎么申请', body: '请问公租房怎么申请？外地户口可以吗？', public: false };
const answer = {
  ...aReply,
  publicText: '您咨询的公租房怎么申请一事：在本县稳定就业满一年的外地户口人员可以申请，请到住建局窗口提交。',
};

async function answerIt(id: string, version: number) {
  const params = { id };
  await people.handler.tickets.replyToTicket({ params, body: { version, ...answer } });
  return people.reviewer.tickets.reviewReply({ params, body: { version: version + 1, verdict: 'pass' } });
}

test('a consultation is a conversation: asked, answered, asked further, answered, rated', async () => {
  const { citizen, dispatcher, handler } = people;
  const body = { ...question, officeId: offices.a };
  const created = await citizen.consultations.submitConsultation({ body });
  expect(created).toMatchObject({
    kind: 'consultation',
    public: false,
    messages: [{ from: 'citizen', text: body.body }],
  });
  expect(created.receipt).toMatch(/^\d{40}$/);
  const params = { id: created.id };
  await dispatcher.tickets.acceptTicket({ params, body: { version: 1 } });
  await dispatcher.tickets.dispatchTicket({ params, body: { version: 2, officeId: offices.a } });
  const more = await citizen.consultations.addMessage({ params, body: { text: '我在本县打工两年了。' } });
  expect(more).toMatchObject({ state: 'dispatched', messages: [{}, { text: '我在本县打工两年了。' }] });
  await handler.tickets.signTicket({ params, body: { version: 4 } });
  const visiting = await answerIt(created.id, 5);
  const seen = await citizen.consultations.readConsultation({ params });
  expect(seen.messages.at(-1)).toMatchObject({ from: 'office', office: { id: offices.a }, text: answer.publicText });
  expect(seen.actions).toEqual(['message', 'rating', 'consent']);

  world.clock.pass(10);
  const further = await citizen.consultations.addMessage({ params, body: { text: '窗口周末开门吗？' } });
  expect(further).toMatchObject({ state: 'handling', dueOn: '2026-11-27' });
  await answerIt(created.id, visiting.version + 1);
  const rated = await citizen.consultations.rateConsultation({ params, body: { level: 1 } });
  expect(rated).toMatchObject({ state: 'closed', rating: { level: 1 } });
  expect(rated.messages.map((each) => each.from)).toEqual(['citizen', 'citizen', 'office', 'citizen', 'office']);
});

test('consultations are private and listed apart; any signed-in citizen may ask', async () => {
  const basic = await world.as('citizen-basic');
  const { id } = await basic.consultations.submitConsultation({ body: question });
  expect((await basic.consultations.listConsultations({ query: {} })).items.map((each) => each.id)).toEqual([id]);
  const stranger = await world.as('citizen-2');
  expect(await refused(stranger.consultations.readConsultation({ params: { id } }))).toBe('404 platform/absent');
  expect(await refused(world.guest.board.readPost({ params: { id } }))).toBe('404 platform/absent');
  expect((await stranger.consultations.listConsultations({ query: {} })).items).toEqual([]);
});

test('the same question sent twice is one consultation', async () => {
  const asked = { body: question };
  const options = { idempotencyKey: 'ask-1' };
  const first = await people.citizen.consultations.submitConsultation(asked, options);
  const second = await people.citizen.consultations.submitConsultation(asked, options);
  expect(second).toEqual(first);
});

test('a message to a ticket of another kind does not exist', async () => {
  const { id } = await people.citizen.board.submitPost({
    body: { kind: 'help', title: '路灯', body: '路灯不亮', public: false },
  });
  const attempt = people.citizen.consultations.addMessage({ params: { id }, body: { text: '在吗' } });
  expect(await refused(attempt)).toBe('404 platform/absent');
});
