import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, countReads, given, layColumns } from '../../support/announcements.ts';
import { offices, regions } from '../../support/foundations.ts';
import { refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';
import { inBrackets, settle, titlesFor } from './searching.ts';

const titles = {
  register: '居民户籍登记办法',
  card: '居民身份证补领须知',
  house: '关于办理不动产权证书的公告',
  health: '城乡居民医疗保险缴费通知',
  heat: '冬季集中供热时间安排',
  old: '供热收费旧标准',
  bus: '三路公交线路调整',
} as const;

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  const past = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000).toISOString();
  await given(
    world,
    { title: titles.register },
    { title: titles.card, summary: '丢失身份证的居民应当及时申领新证。', officeId: offices.b },
    { title: titles.house, columnId: columns.policies, documentNumber: '青自然资发〔2025〕12号' },
    { title: titles.health, publishedAt: past(40) },
    { title: titles.heat, bodyHtml: '<p>十一月一日起供热，<b>室温</b>不低于十八度。</p>', summary: '供热安排。' },
    { title: titles.old, validity: 'valid', expiresOn: '2026-01-01' },
    {
      title: titles.bus,
      translations: [{ lang: 'en', title: 'Bus line 3 changes', summary: '', bodyHtml: '', origin: 'human' }],
    },
  );
  await settle(world);
});
afterAll(() => world.close());

test('what is found shows why: title and text in pieces with what was looked for marked', async () => {
  const { items, nextCursor, kinds } = await world.guest.search.search({ query: { q: '供热 室温' } });
  expect(nextCursor).toBeNull();
  expect(kinds).toEqual(['announcement']);
  expect(items[0]).toMatchObject({ kind: 'announcement', office: { id: offices.a }, ended: false });
  expect(inBrackets(items[0]!.title)).toBe('冬季[集中供热]时间安排');
  expect(inBrackets(items[0]!.snippet)).toBe('[供热]安排。 十一月一日起[供热]，[室温]不低于十八度。');
});

test('people find the official word by their own: synonyms, pinyin, initials, traditional characters, numbers', async () => {
  const first = async (q: string) => (await titlesFor(world, q))[0];
  expect(await first('户口')).toBe(titles.register);
  expect(await first('房本怎么办')).toBe(titles.house);
  expect(await first('医保')).toBe(titles.health);
  expect(await first('暖气什么时候开始')).toBe(titles.heat);
  expect(await first('shenfenzheng')).toBe(titles.card);
  expect(await first('yibao')).toBe(titles.health);
  expect(await first('sfz')).toBe(titles.card);
  expect(await first('shenfenzhengbuling')).toBe(titles.card);
  expect(await first('身份證補領')).toBe(titles.card);
  expect(await first('青自然资发[2025]12号')).toBe(titles.house);
  expect(await first('bus line')).toBe(titles.bus);
  expect(await first('身份证丢失怎么申领')).toBe(titles.card);
});

test('a title goes before a text, and what no longer holds comes last', async () => {
  expect(await titlesFor(world, '供热')).toEqual([titles.heat, titles.old]);
  const { items } = await world.guest.search.search({ query: { q: '供热收费' } });
  expect(items.map(({ ended }) => ended)).toContain(true);
});

test('misspelt words lead to better ones, and those find something', async () => {
  const better = async (q: string) => (await world.guest.search.search({ query: { q } })).didYouMean;
  expect(await better('身分正')).toBe('身份证');
  expect(await better('公郊线路')).toBe('公交线路');
  expect(await better('身份证')).toBeUndefined();
  expect(await titlesFor(world, '公交线路')).toEqual([titles.bus]);
});

test('filters narrow, pages follow one another without a gap, and a list takes few statements', async () => {
  const within = (query: object) => titlesFor(world, '居民', query);
  expect(await within({ office: offices.b })).toEqual([titles.card]);
  expect(await within({ to: '2026-10-31' })).toEqual([titles.health]);
  expect(await within({ from: '2026-11-01', region: regions.county })).toHaveLength(2);
  expect(await within({ column: columns.policies })).toEqual([]);
  expect(await within({ kind: 'service' })).toEqual([]);
  const whole = await within({});
  expect(whole).toHaveLength(3);
  const paged: string[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { q: '居民', limit: 1, ...(cursor !== undefined && { cursor }) };
    const page = await world.guest.search.search({ query });
    paged.push(...page.items.map(({ title }) => title.map(({ text }) => text).join('')));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(paged).toEqual(whole);
  expect(await countReads(world, () => within({ limit: 100 }))).toBeLessThanOrEqual(16);
});

test('what is being typed is completed, in characters and in pinyin', async () => {
  const complete = async (q: string) =>
    (await world.guest.search.suggestTitles({ query: { q } })).items.map(({ title }) => inBrackets(title));
  expect(await complete('身份')).toEqual(['居民[身份]证补领须知']);
  expect(await complete('shenf')).toEqual(['[居民身份证]补领须知']);
  expect(await complete('gongj')).toEqual(['三路[公交线路]调整']);
  expect(await complete('没有这回事')).toEqual([]);
});

test('nothing to look for and a period turned round are refused by name', async () => {
  const asked = (query: { q: string; from?: string; to?: string }) => world.guest.search.search({ query });
  expect(await refused(asked({ q: '？！' }))).toBe('422 search/nothing-to-look-for');
  expect(await refused(asked({ q: '居民', from: '2026-11-02', to: '2026-11-01' }))).toBe(
    '422 search/unreadable-period',
  );
  // Marks of the index's own language are not read as such.
  for (const q of ['"居民" OR (', "居民' | !x & :*", '居民 NEAR(2) *', '{title} : 居民', '居民\\'])
    expect((await asked({ q })).items.length, q).toBeGreaterThanOrEqual(0);
});
