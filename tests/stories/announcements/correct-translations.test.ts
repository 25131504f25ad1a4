import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { anApproval, aPublished, layColumns } from '../../support/announcements.ts';
import type { Client } from '../../support/client.ts';
import { aFeedServer, aSource, rssOf, run } from '../../support/feed-server.ts';
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

const english = { lang: 'en' as const, title: 'No water', summary: '', bodyHtml: '<p>No water on the 28th.</p>' };
const japanese = { lang: 'ja' as const, title: '断水', summary: '', bodyHtml: '<p>28日は断水します。</p>' };
const texts = { title: '停水通知', summary: '', bodyHtml: '<p>28日停水。</p>', translations: [english, japanese] };
const change = { title: '停水通知', summary: '', bodyHtml: '<p>29日停水。</p>', note: '更正日期' };
const corrected = { ...english, bodyHtml: '<p onclick="x()">No water on the 29th.</p>' };

const readIn = (language: string, id: string) =>
  world.guest.announcements.readAnnouncement({ params: { id } }, { headers: { 'accept-language': language } });
const propose = ({ id, version }: StaffAnnouncement, more: object = {}) =>
  publisher.announcements.correctAnnouncement({ params: { id }, body: { ...change, version, ...more } });
const approve = ({ id, version }: StaffAnnouncement) =>
  reviewer.announcements.reviewAnnouncement({ params: { id }, body: { version, ...anApproval } });
const outdated = ({ translations }: StaffAnnouncement) =>
  translations.filter((each) => each.outdated).map((each) => each.lang);

test('a correction without its translations leaves them behind, and their readers are told', async () => {
  const doc = await aPublished(world, texts);
  expect(await readIn('en', doc.id)).toMatchObject({ lang: 'en', translationOutdated: false });
  const waiting = await propose(doc);
  expect(outdated(waiting)).toEqual([]);
  expect(await readIn('en', doc.id)).toMatchObject({ translationOutdated: false });
  expect(outdated(await approve(waiting))).toEqual(['en', 'ja']);
  expect(await readIn('en', doc.id)).toMatchObject({ title: 'No water', translationOutdated: true });
  for (const language of ['zh-CN', 'ko'])
    expect(await readIn(language, doc.id)).toMatchObject({ lang: 'zh-CN', translationOutdated: false });
});

test('a translation corrected along is cleaned, shown to the reviewer, and public when they approve', async () => {
  const waiting = await propose(await aPublished(world, texts), { translations: [corrected] });
  const clean = '<p>No water on the 29th.</p>';
  expect(waiting.correction?.translations).toEqual([{ ...english, bodyHtml: clean, origin: 'human' }]);
  expect(await readIn('en', waiting.id)).toMatchObject({ bodyHtml: english.bodyHtml });
  expect(outdated(await approve(waiting))).toEqual(['ja']);
  expect(await readIn('en', waiting.id)).toMatchObject({ bodyHtml: clean, translationOutdated: false });
  expect(await readIn('ja', waiting.id)).toMatchObject({ bodyHtml: japanese.bodyHtml, translationOutdated: true });
});

test('a later correction catches up with what an earlier one left behind, and may bring another language', async () => {
  const behind = await approve(await propose(await aPublished(world, texts)));
  const korean = {
    lang: 'ko' as const,
    title: '단수',
    summary: '',
    bodyHtml: '<p>단수</p>',
    origin: 'machine' as const,
  };
  const after = await approve(await propose(behind, { translations: [corrected, korean] }));
  expect(outdated(after)).toEqual(['ja']);
  expect(await readIn('ko', after.id)).toMatchObject({ translatedBy: 'machine', translationOutdated: false });
});

test('a correction sent back changes no translation', async () => {
  const { id, version } = await propose(await aPublished(world, texts), { translations: [corrected] });
  const body = { version, decision: 'return' as const, comment: '请再核对' };
  expect(outdated(await reviewer.announcements.reviewAnnouncement({ params: { id }, body }))).toEqual([]);
  expect(await readIn('en', id)).toMatchObject({ bodyHtml: english.bodyHtml, translationOutdated: false });
});

test('edited again, an old translation is still pointed out; published again, all go with the new text', async () => {
  const behind = await approve(await propose(await aPublished(world, texts)));
  const params = { id: behind.id };
  const withdrawal = { version: behind.version, reason: '有误' };
  const { version } = await publisher.announcements.withdrawAnnouncement({ params, body: withdrawal });
  const draft = await publisher.announcements.reopenAnnouncement({ params, body: { version } });
  const { note: _, ...content } = change;
  const kept = { ...content, columnId: draft.column.id, translations: [corrected, japanese], version: draft.version };
  const saved = await publisher.announcements.changeDraft({ params, body: kept });
  expect(outdated(saved)).toEqual(['ja']);
  const handedIn = await publisher.announcements.submitDraft({ params, body: { version: saved.version } });
  const approved = await approve(handedIn);
  const done = await publisher.announcements.publishAnnouncement({ params, body: { version: approved.version } });
  expect(outdated(done)).toEqual([]);
  expect(await readIn('ja', behind.id)).toMatchObject({ translationOutdated: false });
});

test('a faulty translation is refused where it is faulty, and a language stands once', async () => {
  const doc = await aPublished(world, texts);
  const places = async (...translations: object[]) => {
    const { issues = [] } = await refusalOf(propose(doc, { translations }));
    return [...new Set(issues.map((each) => each.path.join('.')))];
  };
  expect(await places(corrected, { ...japanese, title: '' })).toEqual(['body.translations.1.title']);
  expect(await places({ ...english, lang: 'zh-CN' })).toEqual(['body.translations.0.lang']);
  expect(await places(english, english)).toEqual(['body.translations']);
  const foreign = { ...english, bodyHtml: '<p><img src="/api/v1/files/other" alt="x"></p>' };
  expect(await refused(propose(doc, { translations: [foreign] }))).toBe('422 announcements/unknown-reference');
});

test('personal data in a corrected translation needs a reason; what it replaces is no longer counted', async () => {
  const doc = await aPublished(world, texts);
  const called = { ...english, title: 'Call 13800138000' };
  const refusal = await refusalOf(propose(doc, { translations: [called] }));
  expect(refusal).toMatchObject({ code: 'announcements/personal-data', extra: { found: 1 } });
  const waiting = await propose(doc, { translations: [called], personalDataReason: '服务电话' });
  expect(waiting.personalData).toMatchObject({
    found: 1,
    reason: '服务电话',
    places: [{ where: 'en', kind: 'mobile' }],
  });
  const again = await propose(await approve(waiting), { translations: [english] });
  expect(again.personalData.found).toBe(0);
});

test('a source that changes its text leaves the translations of its announcement behind', async () => {
  const server = await aFeedServer();
  server.set('/water', rssOf([{ title: '来源停水通知', body: '28日停水。' }]));
  const sourceId = await aSource(world, server, '/water', { publishing: 'review' });
  await run(world, sourceId);
  const { items } = await publisher.announcements.listStaffAnnouncements({ query: { q: '来源停水通知' } });
  const params = { id: items[0]!.id };
  const back = { version: items[0]!.version, decision: 'return' as const, comment: '请补译文' };
  const returned = await reviewer.announcements.reviewAnnouncement({ params, body: back });
  const { title, summary, bodyHtml, column } = returned;
  const content = { title, summary, bodyHtml, columnId: column.id, translations: [english] };
  const body = { ...content, version: returned.version };
  const { version } = await publisher.announcements.changeDraft({ params, body });
  const approved = await approve(await publisher.announcements.submitDraft({ params, body: { version } }));
  await publisher.announcements.publishAnnouncement({ params, body: { version: approved.version } });
  expect(await readIn('en', params.id)).toMatchObject({ translationOutdated: false });
  server.set('/water', rssOf([{ title: '来源停水通知', body: '29日停水。' }]));
  await run(world, sourceId);
  await server.close();
  const read = await readIn('en', params.id);
  expect(read).toMatchObject({ translationOutdated: true, versions: [{ number: 2 }, { number: 1 }] });
});
