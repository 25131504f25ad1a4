import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraft, columns, given, layColumns } from '../../support/announcements.ts';
import { offices } from '../../support/foundations.ts';
import { refusalOf, refused } from '../../support/refusal.ts';
import type { Client } from '../../support/client.ts';
import { aWorld, type World } from '../../support/world.ts';

let world: World;
let publisher: Client;
let reviewer: Client;
beforeAll(async () => {
  world = await aWorld();
  await layColumns(world);
  publisher = await world.as('publisher');
  reviewer = await world.as('reviewer');
});
afterAll(() => world.close());

const create = (change: object = {}) => publisher.announcements.createDraft({ body: aDraft(change) });
const { officeId: _, ...content } = aDraft();

test('a draft is begun, changed and not yet public', async () => {
  const made = await create();
  expect(made).toMatchObject({ version: 1, state: 'draft', office: { id: 'office-a' }, actions: ['change', 'submit'] });
  const params = { id: made.id };
  const body = { ...content, title: '改过的标题', version: 1 };
  const changed = await publisher.announcements.changeDraft({ params, body });
  expect(changed).toMatchObject({ version: 2, title: '改过的标题' });
  expect(await refused(world.guest.announcements.readAnnouncement({ params }))).toBe('404 platform/absent');
});

test('a change on top of an older version is refused with the present one', async () => {
  const { id } = await create();
  const change = () => publisher.announcements.changeDraft({ params: { id }, body: { ...content, version: 1 } });
  await change();
  expect(await refusalOf(change())).toMatchObject({
    status: 409,
    code: 'platform/stale-version',
    extra: { version: 2 },
  });
});

test('the same key begins one draft, however often it is sent', async () => {
  const key = { idempotencyKey: 'draft-1' };
  const first = await publisher.announcements.createDraft({ body: aDraft() }, key);
  const again = await publisher.announcements.createDraft({ body: aDraft() }, key);
  expect(again.id).toBe(first.id);
  const other = publisher.announcements.createDraft({ body: aDraft({ title: '另一条' }) }, key);
  expect(await refused(other)).toBe('422 platform/key-reused');
});

test('what is written is cleaned', async () => {
  const bodyHtml = `<h1>一</h1><p onclick="x()">二<script>alert(1)</script><xmp><img src=x onerror=alert(1)></xmp></p>
    <a href="javascript:alert(1)">三</a><a href="http://example.org">四</a><a href="https://example.org/">五</a><a href="//evil.example">六</a>
    <img src="https://example.org/a.png"><img src="data:image/svg+xml,<svg>"><svg><script>1</script></svg>
    <table style="x"><tr><th scope="col" colspan="2">七</th></tr><tr><td rowspan="999999">八</td></tr></table><iframe src="https://example.org"></iframe>`;
  const { bodyHtml: kept } = await create({ bodyHtml });
  expect(kept).toContain('<h2>一</h2>');
  expect(kept).toContain('<a href="https://example.org/">五</a>');
  expect(kept).toContain('<th colspan="2" scope="col">七</th>');
  expect(kept).not.toMatch(/script|onclick|onerror|javascript|http:|evil|<img|svg|xmp|style|iframe|999999|data:/);
  expect(kept).toMatch(/三.*四/s);
});

test('an unknown column, region, document or file is refused by name', async () => {
  expect(await refused(create({ columnId: 'none' }))).toBe('422 announcements/unknown-column');
  expect(await refused(create({ regionCode: '110000000000' }))).toBe('422 announcements/unknown-region');
  expect(await refused(create({ interprets: ['none'] }))).toBe('422 announcements/unknown-reference');
  expect(await refused(create({ attachments: ['none'] }))).toBe('422 announcements/unknown-reference');
  expect(await refused(create({ bodyHtml: '<p><img src="/api/v1/files/none"></p>' }))).toBe(
    '422 announcements/unknown-reference',
  );
});

test('an office outside the own subtree does not exist', async () => {
  await world.minxin.database.write((manager) =>
    world.minxin.accounts.addStaff(manager, {
      id: 'staff-publisher-b',
      username: 'publisher-b',
      displayName: '乙',
      officeId: offices.b,
      roles: ['publisher', 'reviewer'],
      passwordHash: null,
      totpSecret: null,
      totpStep: 0,
      active: true,
      createdAt: world.clock.now().toISOString(),
    }),
  );
  const { officeIds } = { officeIds: [offices.b] };
  const stranger = {
    kind: 'staff',
    id: 'staff-publisher-b',
    displayName: '乙',
    roles: ['publisher'],
    officeId: offices.b,
    officeIds,
  } as const;
  const { id } = await create();
  await expect(world.minxin.announcements.staffRead(stranger, id)).rejects.toMatchObject({ code: 'platform/absent' });
  await expect(
    world.minxin.announcements.withdraw(stranger, id, { version: 1, reason: '不归我' }),
  ).rejects.toMatchObject({ code: 'platform/absent' });
  const { items } = await world.minxin.announcements.staffPage(stranger, { limit: 100 });
  expect(items).toEqual([]);
  expect(await refused(create({ officeId: 'no-such-office' }))).toBe('404 platform/absent');
});

test('the list of the own offices filters by state, column, words and what waits', async () => {
  await given(
    world,
    { title: '列表甲', state: 'draft', publishedAt: null },
    { title: '列表乙', columnId: columns.news },
  );
  const list = async (query: object) =>
    (await reviewer.announcements.listStaffAnnouncements({ query: { q: '列表', ...query } })).items.map(
      (item) => item.title,
    );
  expect((await list({})).sort()).toEqual(['列表乙', '列表甲'].sort());
  expect(await list({ state: 'draft' })).toEqual(['列表甲']);
  expect(await list({ column: columns.news })).toEqual(['列表乙']);
  expect(await list({ office: 'office-elsewhere' })).toEqual([]);
  expect(await list({ waiting: 'true' })).toEqual([]);
});

test('pages of the staff list neither repeat nor lose', async () => {
  await given(world, ...Array.from({ length: 5 }, (_, at) => ({ title: `翻页${at}` })));
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { q: '翻页', limit: 2, ...(cursor !== '' && { cursor }) };
    const page: { items: Array<{ title: string }>; nextCursor: string | null } =
      await publisher.announcements.listStaffAnnouncements({ query });
    seen.push(...page.items.map((item) => item.title));
    cursor = page.nextCursor;
  }
  expect(seen.sort()).toEqual(['翻页0', '翻页1', '翻页2', '翻页3', '翻页4']);
});

test('personal data holds a text back until it is masked or justified', async () => {
  const { id, version } = await create({ bodyHtml: '<p>联系人手机13800138000，身份证110101199003070011。</p>' });
  const submit = (reason?: string) =>
    publisher.announcements.submitDraft({
      params: { id },
      body: { version, ...(reason !== undefined && { personalDataReason: reason }) },
    });
  expect(await refusalOf(submit())).toMatchObject({ code: 'announcements/personal-data', extra: { found: 2 } });
  const handedIn = await submit('经办人工作手机，本人同意公开');
  expect(handedIn).toMatchObject({
    state: 'in-review',
    personalData: { found: 2, reason: '经办人工作手机，本人同意公开' },
  });
});

test('an empty text cannot be handed in', async () => {
  const { id, version } = await create({ bodyHtml: '<p> <script>x</script></p>' });
  expect(await refused(publisher.announcements.submitDraft({ params: { id }, body: { version } }))).toBe(
    '422 announcements/empty-body',
  );
});
