import { afterAll, beforeAll, expect, test } from 'vitest';
import { reviewChecks } from '@minxin/shared/announcements/draft';
import type { KeptFile } from '@minxin/shared/files/file';
import { aDraft, anApproval, aPublished, layColumns } from '../../support/announcements.ts';
import type { Client } from '../../support/client.ts';
import { refusalOf, refused } from '../../support/refusal.ts';
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

async function handedIn(change: object = {}) {
  const { id, version } = await create(change);
  return publisher.announcements.submitDraft({ params: { id }, body: { version } });
}

test('approving takes every check, and the log keeps which were confirmed', async () => {
  const { id, version } = await handedIn();
  const params = { id };
  const some = reviewer.announcements.reviewAnnouncement({
    params,
    body: { version, decision: 'approve', checks: ['secrecy', 'format'] },
  });
  expect(await refusalOf(some)).toMatchObject({
    code: 'announcements/checks-needed',
    extra: { missing: ['personal-data', 'typos-links'] },
  });
  const { history } = await reviewer.announcements.reviewAnnouncement({ params, body: { version, ...anApproval } });
  expect(history[0]).toMatchObject({ event: 'approved', by: '工作人员reviewer', checks: [...reviewChecks] });
  const [link] = await world.minxin.audit.about('announcement', id, 1);
  expect(JSON.parse(link?.details ?? '')).toMatchObject({ decision: 'approve', checks: reviewChecks.join(',') });
});

test('what was said stays: comments, returns and the second handing in', async () => {
  const first = await handedIn();
  const params = { id: first.id };
  const key = { idempotencyKey: 'remark-1' };
  await reviewer.announcements.remarkOnAnnouncement({ params, body: { comment: '第二段是否准确？' } }, key);
  const again = await reviewer.announcements.remarkOnAnnouncement(
    { params, body: { comment: '第二段是否准确？' } },
    key,
  );
  expect(again.version).toBe(first.version);
  const back = await reviewer.announcements.reviewAnnouncement({
    params,
    body: { version: first.version, decision: 'return', comment: '补充停水时间' },
  });
  const { history } = await publisher.announcements.submitDraft({ params, body: { version: back.version } });
  expect(history.map(({ event, comment }) => [event, comment])).toEqual([
    ['submitted', null],
    ['returned', '补充停水时间'],
    ['comment', '第二段是否准确？'],
    ['submitted', null],
  ]);
});

test('two editors never overwrite each other, and saving by itself fills the log no further', async () => {
  const { id } = await create();
  const params = { id };
  const save = (version: number, title: string) =>
    publisher.announcements.changeDraft({ params, body: { ...content, title, version, autosave: true } });
  await save(1, '一稿');
  await save(2, '二稿');
  expect(await refusalOf(save(2, '别人的稿'))).toMatchObject({
    code: 'platform/stale-version',
    extra: { version: 3 },
  });
  expect((await publisher.announcements.readStaffAnnouncement({ params })).title).toBe('二稿');
  const acts = async () => (await world.minxin.audit.about('announcement', id, 50)).map((link) => link.act);
  expect(await acts()).toEqual(['announcements/create']);
  world.clock.pass(11);
  await save(3, '三稿');
  expect(await acts()).toEqual(['announcements/change', 'announcements/create']);
});

test('personal data is named place by place, in translations and file names too', async () => {
  const token = await world.tokenOf('publisher');
  const answer = await world.raw(`/api/v1/uploads?name=${encodeURIComponent('名单13900139000.txt')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: '甲乙',
  });
  const file = (await answer.json()) as KeptFile;
  const english = { lang: 'en' as const, title: 'Call 13800138000', summary: '', bodyHtml: '<p>x</p>' };
  const more = { bodyHtml: '<p>车牌黑A12345</p>', translations: [english], attachments: [file.id] };
  const { id, version, personalData, attachments } = await create(more);
  expect(personalData.places.map(({ where, kind }) => [where, kind])).toEqual([
    ['body', 'plate'],
    ['attachment', 'mobile'],
    ['en', 'mobile'],
  ]);
  expect(JSON.stringify(personalData)).not.toMatch(/\d{8}/);
  expect(attachments).toMatchObject([{ name: '名单13900139000.txt', scanned: false }]);
  const params = { id };
  const refusal = publisher.announcements.submitDraft({ params, body: { version } });
  expect(await refusalOf(refusal)).toMatchObject({ code: 'announcements/personal-data', extra: { found: 3 } });
  const renamed = { ...more, bodyHtml: '<p>车牌已遮盖</p>', attachments: [{ id: file.id, name: '名单/公示.txt' }] };
  const changed = await publisher.announcements.changeDraft({
    params,
    body: { ...content, ...renamed, translations: [{ ...english, title: 'Call us' }], version },
  });
  expect(changed).toMatchObject({ personalData: { found: 0 }, attachments: [{ name: '名单_公示.txt' }] });
  const download = await world.raw(file.url, { headers: { authorization: `Bearer ${token}` } });
  expect(download.headers.get('content-disposition')).toContain(encodeURIComponent('名单_公示'));
});

test('the same document number in one office is pointed out, however it is printed', async () => {
  const first = await create({ title: '第一份', documentNumber: '青政发〔2026〕7号' });
  const second = await create({ documentNumber: '青政发[2026]第7 号', indexNumber: '000014349/2026-00007' });
  expect(second).toMatchObject({
    documentNumber: '青政发[2026]第7 号',
    twins: [{ field: 'documentNumber', id: first.id, title: '第一份' }],
  });
  expect(await create({ documentNumber: '青政发〔2026〕8号' })).toMatchObject({ twins: [] });
});

test('a class of document and who translated it are public', async () => {
  const ja = { lang: 'ja' as const, title: '断水', summary: '', bodyHtml: '<p>断水</p>', origin: 'machine' as const };
  const { id } = await aPublished(world, { subject: 'building-environment', lifecycle: 'housing', translations: [ja] });
  const shown = await world.guest.announcements.readAnnouncement({ params: { id } });
  expect(shown).toMatchObject({ subject: 'building-environment', lifecycle: 'housing', translatedBy: null });
  const japanese = await world.raw(`/api/v1/announcements/${id}`, { headers: { 'accept-language': 'ja' } });
  expect(await japanese.json()).toMatchObject({ lang: 'ja', translatedBy: 'machine' });
  expect(await refused(create({ subject: 'weather' as never }))).toBe('400 platform/malformed');
});
