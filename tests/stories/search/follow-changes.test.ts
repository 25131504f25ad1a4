import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApproval, aPublished, columns, given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { answered, dispatched, peopleOf, type People } from '../../support/tickets.ts';
import { aWorld, type World } from '../../support/world.ts';
import { settle, titlesFor } from './searching.ts';

const anArticle = (question: string, keyword: string) => ({
  question,
  answer: '请到窗口补领。',
  officeId: offices.a,
  keywords: [keyword],
  similar: [],
  state: 'published' as const,
});

let world: World;
let people: People;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  people = await peopleOf(world);
});
afterAll(() => world.close());

test('a notice is found once it is public, by its corrected words once they are, and no more when withdrawn', async () => {
  const publisher = await world.as('publisher');
  const reviewer = await world.as('reviewer');
  const draft = { title: '关于人民路临时停水的通知', summary: '人民路停水八小时。' };
  const notice = await aPublished(world, draft);
  await settle(world);
  expect(await titlesFor(world, '人民路停水')).toEqual([draft.title]);

  const corrected = await publisher.announcements.correctAnnouncement({
    params: { id: notice.id },
    body: {
      version: notice.version,
      title: '关于解放路临时停水的通知',
      summary: '解放路停水八小时。',
      bodyHtml: '<p>因管道检修，解放路停水。</p>',
      note: '更正路名',
    },
  });
  await settle(world);
  expect(await titlesFor(world, '解放路停水')).not.toContain('关于解放路临时停水的通知');
  const reviewed = await reviewer.announcements.reviewAnnouncement({
    params: { id: notice.id },
    body: { version: corrected.version, ...anApproval },
  });
  await settle(world);
  expect(await titlesFor(world, '解放路停水')).toEqual(['关于解放路临时停水的通知']);
  expect(await titlesFor(world, '人民路')).toEqual([]);

  await publisher.announcements.withdrawAnnouncement({
    params: { id: notice.id },
    body: { version: reviewed.version, reason: '内容有误' },
  });
  await settle(world);
  expect(await titlesFor(world, '解放路停水')).toEqual([]);
  expect((await world.guest.search.suggestTitles({ query: { q: '解放' } })).items).toEqual([]);
});

test('many that come at once are told in one event, and what they repeal is marked', async () => {
  const rows = [
    { title: '青年就业见习补贴办法', id: 'old-rule' },
    { title: '青年就业见习补贴新办法', repeals: ['old-rule'] },
  ];
  await given(world, rows[0]!);
  await given(world, rows[1]!);
  await settle(world);
  expect((await titlesFor(world, '见习补贴')).sort()).toEqual(rows.map(({ title }) => title).sort());
  const draft = await given(world, { title: '尚未发布的见习安排', state: 'draft', publishedAt: null });
  expect(draft).toHaveLength(1);
  await settle(world);
  expect(await titlesFor(world, '见习安排')).not.toContain('尚未发布的见习安排');
});

test('articles and services are found while they are public', async () => {
  const text = anArticle('丢了社保卡怎么办？', '社保卡');
  const article = await people.handler.knowledge.createArticle({ body: text });
  await settle(world);
  expect(await titlesFor(world, '社保卡', { kind: 'article' })).toEqual([text.question]);
  const body = { ...text, version: 1, state: 'withdrawn' as const };
  await people.handler.knowledge.changeArticle({ params: { id: article.id }, body });
  await settle(world);
  expect(await titlesFor(world, '社保卡', { kind: 'article' })).toEqual([]);
});

test('only public tickets are found, in their masked copy, and no longer than their citizen agrees', async () => {
  const words = { title: '石榴巷路灯不亮', body: '石榴巷三盏路灯不亮，我的电话13812345678，请尽快修理。' };
  await dispatched(people, { ...words, public: false });
  await dispatched(people, { ...words, title: '石榴巷路灯举报', kind: 'report', public: true });
  await dispatched(people, { ...words, title: '石榴巷路灯待处理', public: true });
  await settle(world);
  expect(await titlesFor(world, '石榴巷')).toEqual([]);

  const shown = await answered(people, { ...words, public: true });
  await settle(world);
  const { items } = await world.guest.search.search({ query: { q: '石榴巷' } });
  expect(items.map(({ id }) => id)).toEqual([shown.id]);
  expect(JSON.stringify(items)).not.toContain('13812345678');
  expect(await titlesFor(world, '13812345678')).toEqual([]);
  expect(await titlesFor(world, '石榴巷 维修班')).toEqual([words.title]);
  expect(await titlesFor(world, shown.number)).toEqual([words.title]);

  await people.citizen.board.changeConsent({ params: { id: shown.id }, body: { public: false } });
  await settle(world);
  expect(await titlesFor(world, '石榴巷')).toEqual([]);
});

test('the index made anew is the index that followed', async () => {
  await given(
    world,
    { title: '困难家庭采暖补助办法', id: 'old-heating' },
    { title: '困难家庭采暖补助新办法', repeals: ['old-heating'] },
    { title: '城乡居民基本医疗保险缴费公告', columnId: columns.policies, documentNumber: '青政办〔2026〕7号' },
  );
  const [gone] = await given(world, { title: '山洪预警演练通知' });
  const text = anArticle('丢了残疾证怎么办？', '残疾证');
  const { id } = await people.handler.knowledge.createArticle({ body: text });
  const shown = await answered(people, { title: '石桥头路灯不亮', body: '石桥头两盏路灯不亮，请尽快修理。' });
  await settle(world);
  const publisher = await world.as('publisher');
  const withdrawal = { version: 1, reason: '内容有误' };
  await publisher.announcements.withdrawAnnouncement({ params: { id: gone! }, body: withdrawal });
  const withdrawn = { ...text, version: 1, state: 'withdrawn' as const };
  await people.handler.knowledge.changeArticle({ params: { id }, body: withdrawn });
  await people.citizen.board.changeConsent({ params: { id: shown.id }, body: { public: false } });
  await settle(world);
  const look = async () => ({
    found: await Promise.all(
      ['采暖补助', '医保缴费', 'yibao', '青政办[2026]7号', '山洪预警', '残疾证', '石桥头'].map((q) =>
        titlesFor(world, q),
      ),
    ),
    words: await world.minxin.database.read.query('SELECT * FROM search_words ORDER BY word'),
    documents: await world.minxin.database.read.query(
      'SELECT kind, thing_id, title, words, text, region_code, ended FROM search_documents ORDER BY kind, thing_id',
    ),
  });
  const followed = await look();
  expect(followed.found.map((titles) => titles.length > 0)).toEqual([true, true, true, true, false, false, false]);
  const counts = await world.minxin.search.rebuild();
  expect(counts).toMatchObject({ article: 0, ticket: 0 });
  expect(counts.announcement).toBeGreaterThan(2);
  expect(await look()).toEqual(followed);
});

test('an upgraded server with an empty index brings everything in by itself, once', async () => {
  const { database, search } = world.minxin;
  await given(world, { title: '老年人优待证办理须知' }, { title: '老年人优待证换领须知' });
  await settle(world);
  const count = async () => (await database.read.query('SELECT number FROM search_documents')).length as number;
  const before = await count();
  await search.fillIfEmpty();
  await settle(world);
  expect(await count()).toBe(before);
  await database.write((manager) => manager.query('DELETE FROM search_documents'));
  await database.write((manager) => manager.query('DELETE FROM search_tokens'));
  await database.write((manager) => manager.query('DELETE FROM search_words'));
  await search.fillIfEmpty();
  await settle(world);
  expect(await count()).toBe(before);
  expect(await titlesFor(world, '优待证')).toHaveLength(2);
});
