import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Piece } from '@minxin/shared/announcements/difference';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { aDraft, anApproval, anApproved, aPublished, layColumns } from '../../support/announcements.ts';
import type { Client } from '../../support/client.ts';
import { refused } from '../../support/refusal.ts';
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

const read = (id: string) => world.guest.announcements.readAnnouncement({ params: { id } });
const marked = (pieces: Piece[]) => pieces.map(({ kind, text }) => (kind === 'same' ? text : `${kind} ${text}`));
const changes = (id: string, number: number) =>
  world.guest.announcements.readChanges({ params: { id, number: String(number) } });

async function corrected(doc: StaffAnnouncement, day: string, more: object = {}): Promise<StaffAnnouncement> {
  const params = { id: doc.id };
  const texts = { title: doc.title, summary: doc.summary, bodyHtml: `<p>兹定于${day}停水。</p>`, note: '更正日期' };
  const body = { version: doc.version, ...texts, ...more };
  const { version } = await publisher.announcements.correctAnnouncement({ params, body });
  return reviewer.announcements.reviewAnnouncement({ params, body: { version, ...anApproval } });
}

test('everybody sees word by word what a correction changed, and its reviewer saw it before', async () => {
  const doc = await aPublished(world, { bodyHtml: '<p>兹定于28日停水。</p>' });
  const params = { id: doc.id };
  const body = { version: doc.version, title: doc.title, summary: doc.summary, bodyHtml: '<p>兹定于29日停水。</p>' };
  const proposed = await publisher.announcements.correctAnnouncement({ params, body: { ...body, note: '更正日期' } });
  const waiting = await reviewer.announcements.readWaitingChanges({ params });
  expect(waiting.body.map(marked)).toEqual([['兹定于', 'removed 28', 'added 29', '日停水。']]);
  await reviewer.announcements.reviewAnnouncement({ params, body: { version: proposed.version, ...anApproval } });
  expect(await refused(reviewer.announcements.readWaitingChanges({ params }))).toBe('404 platform/absent');
  expect(await changes(doc.id, 2)).toMatchObject({ number: 2, note: '更正日期', body: waiting.body });
  expect((await read(doc.id)).versions.map((each) => each.changes)).toEqual([true, false]);
  expect(await refused(changes(doc.id, 1))).toBe('404 platform/absent');
  expect(await refused(changes(doc.id, 3))).toBe('404 platform/absent');
});

test('a correction that takes something out of sight hides it in earlier differences, too; editors still see it', async () => {
  const shown = await corrected(await aPublished(world, { bodyHtml: '<p>兹定于28日停水。</p>' }), '29日');
  const hidden = await corrected(shown, '30日', { showDifference: false });
  const { id } = hidden;
  expect((await read(id)).versions.map((each) => each.changes)).toEqual([false, false, false]);
  for (const number of [2, 3]) expect(await refused(changes(id, number))).toBe('404 platform/absent');
  const seen = await publisher.announcements.readStaffChanges({ params: { id, number: '3' } });
  expect(seen.body.map(marked)).toEqual([['兹定于', 'removed 29', 'added 30', '日停水。']]);
});

test('withdrawing what ended a document gives it back, and publishing it again ends it again', async () => {
  const heard: string[] = [];
  world.minxin.outbox.on<{ announcementId: string }>('announcements/validity-changed', 'story', async (told) => {
    heard.push(told.announcementId);
  });
  const old = await aPublished(world, { title: '旧办法', validity: 'valid' });
  const fresh = await aPublished(world, { title: '新办法', repeals: [old.id] });
  expect(await read(old.id)).toMatchObject({ validity: 'repealed', related: [{ relation: 'repealed-by' }] });
  const params = { id: fresh.id };
  const withdrawn = await publisher.announcements.withdrawAnnouncement({
    params,
    body: { version: fresh.version, reason: '数字有误' },
  });
  expect(await read(old.id)).toMatchObject({ validity: 'valid', related: [] });
  await world.minxin.outbox.settle();
  expect(heard).toEqual([old.id, old.id]);
  const draft = await publisher.announcements.reopenAnnouncement({ params, body: { version: withdrawn.version } });
  expect(draft).toMatchObject({ state: 'draft', withdrawal: { reason: '数字有误' } });
  expect(await refused(read(fresh.id))).toBe('410 announcements/withdrawn');
  const handedIn = await publisher.announcements.submitDraft({ params, body: { version: draft.version } });
  const decision = { version: handedIn.version, ...anApproval };
  const { version } = await reviewer.announcements.reviewAnnouncement({ params, body: decision });
  await publisher.announcements.publishAnnouncement({ params, body: { version } });
  expect(await read(fresh.id)).toMatchObject({ versions: [{ number: 2, changes: false }, { number: 1 }] });
  expect(await read(old.id)).toMatchObject({ validity: 'repealed' });
});

test('a public document is marked as repealed by another, and the mark is taken away with its link', async () => {
  const old = await aPublished(world, { title: '被废止的', validity: 'valid' });
  const fresh = await aPublished(world, { title: '后来的' });
  const waiting = await publisher.announcements.createDraft({ body: aDraft() });
  const params = { id: old.id };
  const mark = (version: number, validity: 'repealed' | 'valid', repealedBy: string | null) =>
    publisher.announcements.markAnnouncement({ params, body: { version, validity, expiresOn: null, repealedBy } });
  for (const by of [waiting.id, old.id, 'none'])
    expect(await refused(mark(old.version, 'repealed', by))).toBe('422 announcements/unknown-reference');
  const done = await mark(old.version, 'repealed', fresh.id);
  expect(await read(old.id)).toMatchObject({
    validity: 'repealed',
    related: [{ id: fresh.id, relation: 'repealed-by' }],
  });
  expect((await read(fresh.id)).related).toEqual([{ id: old.id, title: '被废止的', relation: 'repeals' }]);
  await mark(done.version, 'valid', null);
  expect(await read(old.id)).toMatchObject({ validity: 'valid', related: [] });
});

test('a set time is taken back and set anew', async () => {
  const { id, version } = await anApproved(world);
  const params = { id };
  const at = new Date(world.clock.now().getTime() + 10 * 60_000).toISOString();
  const set = await publisher.announcements.publishAnnouncement({ params, body: { version, at } });
  expect(set.actions).toContain('unschedule');
  const back = await reviewer.announcements.unschedulePublication({ params, body: { version: set.version } });
  expect(back).toMatchObject({ state: 'approved', scheduledFor: null });
  world.clock.pass(20);
  await world.minxin.announcements.publishDue();
  expect(await refused(read(id))).toBe('404 platform/absent');
});

test('an interpretation is not published while its policy is not public', async () => {
  const policy = await publisher.announcements.createDraft({ body: aDraft({ title: '未公开的政策' }) });
  const { id, version } = await anApproved(world, { interprets: [policy.id] });
  const params = { id };
  const now = publisher.announcements.publishAnnouncement({ params, body: { version } });
  expect(await refused(now)).toBe('422 announcements/dead-policy-link');
});

test('past its last day a document stays, marked, after what still holds', async () => {
  const old = await aPublished(world, { title: '限期甲', validity: 'valid', expiresOn: '2026-11-21' });
  const held = await aPublished(world, { title: '限期乙', validity: 'valid' });
  world.clock.pass(3 * 24 * 60);
  await world.minxin.announcements.publishDue();
  expect(await read(old.id)).toMatchObject({ validity: 'expired', expiresOn: '2026-11-21' });
  const { items } = await world.guest.announcements.listAnnouncements({ query: { q: '限期' } });
  expect(items.map((item) => item.id)).toEqual([held.id, old.id]);
  const mark = (expiresOn: string) =>
    publisher.announcements.markAnnouncement({
      params: { id: old.id },
      body: { version: old.version, validity: 'valid', expiresOn, repealedBy: null },
    });
  expect(await refused(mark('2026-11-21'))).toBe('422 announcements/time-passed');
  expect(await mark('2030-01-01')).toMatchObject({ validity: 'valid', expiresOn: '2030-01-01' });
  await world.minxin.announcements.publishDue();
  expect(await read(old.id)).toMatchObject({ validity: 'valid' });
});
