import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, countReads, given, layColumns } from '../../support/announcements.ts';
import { offices, regions } from '../../support/foundations.ts';
import { refusalOf, refused } from '../../support/refusal.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
});
afterAll(() => world.close());

const list = (query: object = {}) => world.guest.announcements.listAnnouncements({ query });
const titles = async (query: object) => (await list(query)).items.map((item) => item.title);

test('the tree of columns names owners and periods', async () => {
  const { items } = await world.guest.announcements.listColumns({});
  expect(items.map((item) => item.id)).toEqual(['section', 'notices', 'policies', 'news']);
  expect(items[1]).toMatchObject({ parentId: 'section', office: { id: 'root', name: '试验县人民政府' } });
});

test('a column shows what stands in it and below it', async () => {
  await given(world, { title: '树一', columnId: columns.notices }, { title: '树二', columnId: columns.policies });
  await given(world, { title: '树外', columnId: columns.news });
  expect(await titles({ column: columns.section, q: '树' })).toEqual(['树一', '树二']);
  expect(await titles({ column: columns.policies, q: '树' })).toEqual(['树二']);
  expect(await titles({ column: 'no-such-column' })).toEqual([]);
});

test('pinned ones stand first on the first page, and a pin ends at its time', async () => {
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const [, , pinnedId] = await given(
    world,
    { title: '钉三', publishedAt: '2026-11-03T00:00:00.000Z' },
    { title: '钉二', publishedAt: '2026-11-02T00:00:00.000Z' },
    { title: '钉一', publishedAt: '2026-11-01T00:00:00.000Z', pinnedUntil: until },
  );
  expect(await titles({ q: '钉' })).toEqual(['钉一', '钉三', '钉二']);
  expect((await list({ q: '钉' })).items[0]).toMatchObject({ id: pinnedId, pinned: true });
  world.clock.pass(61);
  expect((await list({ q: '钉', limit: 1 })).items[0]).toMatchObject({ pinned: false });
  await world.minxin.announcements.publishDue();
  expect(await titles({ q: '钉' })).toEqual(['钉三', '钉二', '钉一']);
});

test('pages neither repeat nor lose anything when something new appears between them', async () => {
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const rows = Array.from({ length: 7 }, (_, at) => ({ title: `页${at}` }));
  await given(world, ...rows, { title: '页顶', pinnedUntil: until });
  const first = await list({ q: '页', limit: 3 });
  await given(world, { title: '页新' });
  const seen = first.items.map((item) => item.title);
  for (let cursor = first.nextCursor; cursor !== null;) {
    const page = await list({ q: '页', limit: 3, cursor });
    seen.push(...page.items.map((item) => item.title));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(['页顶', '页0', '页1', '页2', '页3', '页4', '页5', '页6']);
  expect(await refused(list({ cursor: 'bm90LWEtY3Vyc29y' }))).toBe('400 platform/malformed');
});

test('a list costs the same number of queries however long it is', async () => {
  await given(world, ...Array.from({ length: 30 }, (_, at) => ({ title: `数${at}` })));
  const english = (limit: number) =>
    world.raw(`/api/v1/announcements?limit=${limit}`, { headers: { 'accept-language': 'en' } });
  await english(1);
  await world.minxin.outbox.settle();
  // Each length is asked for once: the second answer would be a kept one. The jobs of the server read beside it now and
  // then, so the fewest count.
  const counts = async (...limits: number[]) => {
    const all: number[] = [];
    for (const limit of limits) all.push(await countReads(world, () => english(limit)));
    return Math.min(...all);
  };
  expect([await counts(2, 3, 4), await counts(28, 29, 30)]).toEqual([2, 2]);
});

test('a region shows itself and everything below it', async () => {
  await given(world, { title: '域县' }, { title: '域镇', regionCode: regions.town });
  expect(await titles({ region: regions.county, q: '域' })).toEqual(['域县', '域镇']);
  expect(await titles({ region: regions.town, q: '域' })).toEqual(['域镇']);
});

test('what is for both stands among what is for people and among what is for companies', async () => {
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  await given(
    world,
    { title: '众人一', audience: 'person' },
    { title: '众企二', audience: 'company' },
    { title: '众皆三', audience: 'both' },
    { title: '众人四', audience: 'person', pinnedUntil: until },
  );
  expect(await titles({ audience: 'person', q: '众' })).toEqual(['众人四', '众人一', '众皆三']);
  expect(await titles({ audience: 'company', q: '众' })).toEqual(['众企二', '众皆三']);
  const first = await list({ audience: 'person', q: '众', limit: 2 });
  expect(await titles({ audience: 'person', q: '众', limit: 2, cursor: first.nextCursor! })).toEqual(['众皆三']);
});

test('a life-cycle topic shows only its own, together with any other filter', async () => {
  await given(
    world,
    { title: '事学一', lifecycle: 'schooling', audience: 'person' },
    { title: '事学二', lifecycle: 'schooling', audience: 'company', regionCode: regions.town },
    { title: '事老三', lifecycle: 'retirement' },
  );
  expect(await titles({ lifecycle: 'schooling', q: '事' })).toEqual(['事学一', '事学二']);
  expect(await titles({ lifecycle: 'schooling', audience: 'company', region: regions.town })).toEqual(['事学二']);
  expect(await titles({ lifecycle: 'birth' })).toEqual([]);
  for (const query of ['lifecycle=none', 'audience=both', 'region=12', 'validity=maybe', 'topic=x'])
    expect((await world.raw(`/api/v1/announcements?${query}`)).status, query).toBe(400);
});

test('an office shows only its own, and words are found in any width and case', async () => {
  await given(world, { title: '关于 ＷｉＦｉ 的通知', officeId: offices.b, documentNumber: '青办发〔2026〕3号' });
  expect(await titles({ office: offices.b })).toEqual(['关于 ＷｉＦｉ 的通知']);
  expect(await titles({ q: 'wifi' })).toHaveLength(1);
  expect(await titles({ q: '青办发[2026]3号' })).toHaveLength(1);
  expect(await titles({ q: '100%_' })).toEqual([]);
});

test('what expired or was repealed stays and says so', async () => {
  await given(
    world,
    { title: '效一', validity: 'valid', expiresOn: '2026-11-19' },
    { title: '效二', validity: 'valid', expiresOn: '2026-11-20' },
    { title: '效三', validity: 'repealed' },
    { title: '效四' },
  );
  const { items } = await list({ q: '效' });
  expect(items.map((item) => item.validity)).toEqual(['expired', 'valid', 'unknown', 'repealed']);
  expect(await titles({ q: '效', validity: 'expired' })).toEqual(['效一']);
  expect(await titles({ q: '效', validity: 'valid' })).toEqual(['效二']);
  expect(await titles({ q: '效', validity: 'unknown' })).toEqual(['效四']);
});

test('one announcement tells its versions, its relations both ways and its languages', async () => {
  const [policy] = await given(world, {
    title: '补助办法',
    translations: [{ lang: 'en', title: 'Grants', summary: 'Who gets one', bodyHtml: '<p>Text</p>', origin: 'human' }],
    correction: { at: '2026-11-19T00:00:00.000Z', note: '更正金额', previousBodyHtml: '<p>旧</p>' },
  });
  const [explained] = await given(world, { title: '补助办法解读', interprets: [policy!] });
  const params = { id: policy! };
  const chinese = await world.guest.announcements.readAnnouncement({ params });
  expect(chinese).toMatchObject({ lang: 'zh-CN', languages: ['zh-CN', 'en'], provenance: null });
  expect(chinese.versions.map(({ number, note }) => [number, note])).toEqual([
    [2, '更正金额'],
    [1, null],
  ]);
  expect(chinese.related).toEqual([{ id: explained, title: '补助办法解读', relation: 'interpreted-by' }]);
  const english = await world.guest.announcements.readAnnouncement(
    { params },
    { headers: { 'accept-language': 'en' } },
  );
  expect(english).toMatchObject({ lang: 'en', title: 'Grants', bodyHtml: '<p>Text</p>' });
  const korean = await world.guest.announcements.readAnnouncement({ params }, { headers: { 'accept-language': 'ko' } });
  expect(korean).toMatchObject({ lang: 'zh-CN', title: '补助办法' });
  const other = await world.guest.announcements.readAnnouncement({ params: { id: explained! } });
  expect(other.related).toEqual([{ id: policy, title: '补助办法', relation: 'interprets' }]);
});

test('offices are named in the language of the reader, or in the nearest there is', async () => {
  await given(world, { title: '单位名称' });
  const officeIn = async (language: string) => {
    const headers = { 'accept-language': language };
    const { items } = await world.guest.announcements.listAnnouncements({ query: { q: '单位名称' } }, { headers });
    return items[0]!.office;
  };
  expect(await officeIn('zh-CN')).toEqual({ id: offices.a, name: '住建局', lang: 'zh-CN' });
  expect(await officeIn('en')).toEqual({ id: offices.a, name: 'Office office-a', lang: 'en' });
  expect(await officeIn('ru')).toEqual({ id: offices.a, name: 'Office office-a', lang: 'en' });
});

test('a withdrawn one is gone and says why; a draft does not exist', async () => {
  const [gone, draft] = await given(
    world,
    { state: 'withdrawn', withdrawal: { at: '2026-11-19T00:00:00.000Z', reason: '数据有误' } },
    { state: 'draft', publishedAt: null },
  );
  const problem = await refusalOf(world.guest.announcements.readAnnouncement({ params: { id: gone! } }));
  expect(problem).toMatchObject({ status: 410, code: 'announcements/withdrawn', extra: { reason: '数据有误' } });
  expect(await refused(world.guest.announcements.readAnnouncement({ params: { id: draft! } }))).toBe(
    '404 platform/absent',
  );
});

test('an unchanged list is not sent twice', async () => {
  const first = await world.raw('/api/v1/announcements?q=nothing-new');
  const headers = { 'if-none-match': first.headers.get('etag')! };
  expect((await world.raw('/api/v1/announcements?q=nothing-new', { headers })).status).toBe(304);
});
