import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

const aNotice = async (change: object = {}) => (await given(world, { title: '停水通知', ...change }))[0]!;
const device = (name: string) => `device-${name}`;
const figuresOf = async (id: string) => {
  const staff = await world.as('publisher');
  const { items } = await staff.feedback.listFeedback({ query: { limit: 100 } });
  return items.find((each) => each.announcement.id === id);
};

test('readers say whether a text is clear, and its office sees how many and why', async () => {
  const id = await aNotice();
  const say = (body: { clear: boolean; reason?: 'hard-words'; comment?: string; device: string }) =>
    world.guest.feedback.answerClarity({ params: { id }, body });
  await say({ clear: true, device: device('one') });
  await say({ clear: false, reason: 'hard-words', comment: '“管网冲洗”是什么意思', device: device('two') });
  world.clock.pass(1);
  await say({ clear: false, reason: 'hard-words', device: device('three') });
  expect(await figuresOf(id)).toMatchObject({
    announcement: { id, title: '停水通知' },
    office: { id: offices.a },
    clear: 1,
    unclear: 2,
    reasons: [{ reason: 'hard-words', count: 2 }],
    comments: 1,
    reports: 0,
  });
});

test('a reader answers once: a guest from one device, a citizen from any', async () => {
  const id = await aNotice();
  const body = { clear: true, device: device('same') };
  await world.guest.feedback.answerClarity({ params: { id }, body });
  expect(await refused(world.guest.feedback.answerClarity({ params: { id }, body: { ...body, clear: false } }))).toBe(
    '409 feedback/given-before',
  );
  const citizen = await world.as('citizen');
  await citizen.feedback.answerClarity({ params: { id }, body });
  const elsewhere = { clear: false, device: device('other') };
  expect(await refused(citizen.feedback.answerClarity({ params: { id }, body: elsewhere }))).toBe(
    '409 feedback/given-before',
  );
  expect(await figuresOf(id)).toMatchObject({ clear: 2, unclear: 0 });
});

test('an answer repeated under its key is the same answer', async () => {
  const id = await aNotice();
  const send = () =>
    world.guest.feedback.answerClarity(
      { params: { id }, body: { clear: true, device: device('repeat') } },
      { idempotencyKey: 'clarity-repeat-1' },
    );
  expect(await send()).toEqual(await send());
  expect(await figuresOf(id)).toMatchObject({ clear: 1 });
});

test('answers given at once are all counted, and one device only once', async () => {
  const id = await aNotice();
  const answers = Array.from({ length: 12 }, (_, at) =>
    world.guest.feedback
      .answerClarity({ params: { id }, body: { clear: at % 2 === 0, device: device(`race-${at % 6}`) } })
      .then(() => 1)
      .catch(() => 0),
  );
  const kept = (await Promise.all(answers)).reduce((sum: number, each) => sum + each, 0);
  const figures = await figuresOf(id);
  expect(kept).toBe(6);
  expect(figures!.clear + figures!.unclear).toBe(6);
});

test('what was written is kept without personal data, and read page by page', async () => {
  const id = await aNotice();
  for (const [at, comment] of ['请回电13812345678', '身份证11010119900307123X办不了', '第三条'].entries()) {
    world.clock.pass(1);
    await world.guest.feedback.answerClarity({
      params: { id },
      body: { clear: false, reason: 'missing', comment, device: device(`writer-${at}`) },
    });
  }
  const staff = await world.as('publisher');
  const first = await staff.feedback.listComments({ params: { id }, query: { limit: 2 } });
  const rest = await staff.feedback.listComments({ params: { id }, query: { limit: 2, cursor: first.nextCursor! } });
  const texts = [...first.items, ...rest.items].map((item) => item.comment);
  expect(texts).toEqual(['第三条', '身份证**************123X办不了', '请回电138****5678']);
  expect(rest.nextCursor).toBeNull();
});

test('offices see only what is said of their own', async () => {
  const own = await aNotice({ officeId: offices.b, columnId: columns.news });
  const other = await aNotice();
  for (const id of [own, other])
    await world.guest.feedback.answerClarity({ params: { id }, body: { clear: true, device: device('both') } });
  const reviewer = await world.as('reviewer');
  const { items } = await reviewer.feedback.listFeedback({ query: { office: offices.b } });
  expect(items.map((item) => item.announcement.id)).toEqual([own]);
  expect(await refused(reviewer.feedback.listComments({ params: { id: 'nothing-here' }, query: {} }))).toBe(
    '404 platform/absent',
  );
  expect(await refused(world.guest.feedback.listFeedback({ query: {} }))).toBe('401 platform/sign-in-needed');
});

test('nothing is said of what is not public', async () => {
  const draft = await aNotice({ state: 'draft', publishedAt: null });
  const gone = await aNotice({ state: 'withdrawn', withdrawal: { at: '2026-11-19T00:00:00.000Z', reason: '有误' } });
  const say = (id: string) =>
    refused(world.guest.feedback.answerClarity({ params: { id }, body: { clear: true, device: device('none') } }));
  expect(await say(draft)).toBe('404 platform/absent');
  expect(await say(gone)).toBe('410 announcements/withdrawn');
});

test('an address that answers without end is told to wait', async () => {
  const world = await aWorld();
  await layColumns(world);
  const [id = ''] = await given(world, { title: '停水通知' });
  const outcomes = new Set<string>();
  for (let at = 0; at < 41; at += 1) {
    const body = { clear: true, device: device(`flood-${at}`) };
    outcomes.add(await refused(world.guest.feedback.answerClarity({ params: { id }, body })).catch(() => 'kept'));
  }
  await world.close();
  expect([...outcomes]).toContain('429 platform/too-many');
});
