import { afterAll, beforeAll, expect, test } from 'vitest';
import { realAnswers, type Answers } from './answers.ts';
import { ensureWeappBuild } from './build.ts';
import { startPhone, type Phone } from './phone.ts';
import { inRole, press, rowsOf, turn, wayOf } from './reader.ts';

let answers: Answers;
beforeAll(async () => {
  await ensureWeappBuild();
  answers = await realAnswers();
});
afterAll(() => answers.close());

const aPhone = (storage = {}): Phone => startPhone({ respond: answers.respond, storage });

/** Each row says its own words, in this order. */
function expectRows(rows: string[] | undefined, words: string[]): void {
  expect(words.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(words.length);
  words.forEach((each, index) => expect(rows?.[index]).toContain(each));
}

test('home shows the services, notices and public tickets of the server', async () => {
  const { announcements, posts, services } = await answers.guest.home.readHome({ query: {} });
  const phone = aPhone();
  const home = await phone.open('pages/home/index');
  expectRows(
    rowsOf(home, '通知公告'),
    announcements.slice(0, 5).map(({ title }) => title),
  );
  expectRows(
    rowsOf(home, '常办事项'),
    services.slice(0, 8).map(({ name }) => name),
  );
  const shown = rowsOf(home, '公开的诉求和答复') ?? [];
  expect(shown).toHaveLength(3);
  shown.forEach((row) => expect(posts.some(({ title }) => row.includes(title))).toBe(true));
  expect(home.missing()).toEqual([]);
  expect(phone.complaints).toEqual([]);
});

test('home shows who is signed in what they have under way', async () => {
  const { mine } = await (await answers.as('citizen')).home.readHome({ query: {} });
  const home = await aPhone(await answers.signedIn('citizen')).open('pages/home/index');
  expect(rowsOf(home, '我正在办的')?.length).toBeGreaterThan(0);
  expect(home.text()).toContain(mine?.bookings[0]?.service.name);
});

test('the notices list shows the titles of the server, reads on and leads to a notice', async () => {
  const { items } = await answers.guest.announcements.listAnnouncements({ query: {} });
  const phone = aPhone();
  const list = await phone.open('packages/notices/pages/list/index');
  expectRows(
    rowsOf(list, '通知公告'),
    items.map(({ title }) => title),
  );
  await press(list, 'button', '更多');
  expect(rowsOf(list, '通知公告')?.length).toBeGreaterThan(items.length);

  const first = items[0]!;
  const notice = await phone.open(...wayOf(list, first.title));
  const { bodyHtml } = await answers.guest.announcements.readAnnouncement({ params: { id: first.id } });
  expect(notice.text()).toContain(first.title);
  expect(notice.text()).toContain(first.office.name);
  const rich = notice.all().filter(({ tag }) => tag === 'rich-text');
  expect(lettersOf(rich.map(({ attributes }) => attributes['nodes']).join(''))).toBe(lettersOf(bodyHtml));
});

test('the services of people and of organisations are listed and lead to a guide', async () => {
  const { listServices, readService } = answers.guest.services;
  const people = (await listServices({ query: { audience: 'person' } })).items;
  const organisations = (await listServices({ query: { audience: 'organisation' } })).items;
  const popularFirst = (items: typeof people) => [
    ...items.filter(({ popular }) => popular !== null),
    ...items.filter(({ popular }) => popular === null),
  ];
  const phone = aPhone();
  const services = await phone.open('pages/services/index');
  const shown = () => [...(rowsOf(services, '常办事项') ?? []), ...(rowsOf(services, '全部事项') ?? [])];
  expectRows(
    shown(),
    popularFirst(people).map(({ name }) => name),
  );
  await press(services, 'tab', '企业和单位');
  expectRows(
    shown(),
    popularFirst(organisations).map(({ name }) => name),
  );

  const first = popularFirst(organisations)[0]!;
  const guide = await phone.open(...wayOf(services, first.name));
  const { materials } = await readService({ params: { id: first.id } });
  expect(guide.text()).toContain(first.name);
  for (const { name } of materials) expect(guide.text()).toContain(name);
});

test('the board shows public tickets, by time, by support and by kind', async () => {
  const { listPosts } = answers.guest.board;
  const titles = async (query: Parameters<typeof listPosts>[0]['query']) =>
    (await listPosts({ query })).items.map(({ title }) => title);
  const phone = aPhone();
  const board = await phone.open('pages/board/index');
  const shown = () => rowsOf(board, '公开的诉求和答复');
  expectRows(shown(), await titles({}));
  await press(board, 'tab', '支持最多');
  expectRows(shown(), await titles({ sort: 'hot' }));
  await press(board, 'button', '筛选');
  const kinds = JSON.parse(board.find('picker', '全部').attributes['range'] ?? '[]') as string[];
  await turn(board, '全部', kinds.indexOf('投诉'));
  expect(board.text()).toContain('正在看：投诉');
  const found = await titles({ sort: 'hot', kind: 'complaint' });
  expectRows(shown(), found);

  const [first = ''] = found;
  const ticket = await phone.open(...wayOf(board, first));
  expect(ticket.text()).toContain(first);
  expect(inRole(board, 'tab', '支持最多').attributes['aria-selected']).toBe('true');
});

test('a list that was read is still there when the line breaks', async () => {
  let broken = false;
  const phone = startPhone({
    respond: (request) => (broken ? Promise.reject(new Error('no line')) : answers.respond(request)),
  });
  const before = await phone.open('packages/notices/pages/list/index');
  const rows = rowsOf(before, '通知公告');
  before.close();
  broken = true;
  const after = await phone.open('packages/notices/pages/list/index');
  expect(rowsOf(after, '通知公告')).toEqual(rows);
  expect(after.text()).toContain('网络没有接通，下面是');
});

const lettersOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
