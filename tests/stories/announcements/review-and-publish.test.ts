import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraft, anApproval, anApproved, aPublished, layColumns } from '../../support/announcements.ts';
import type { Client } from '../../support/client.ts';
import { offices } from '../../support/foundations.ts';
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

const heard = (id: string) =>
  world.minxin.audit.about('announcement', id, 50).then((links) => links.map((link) => link.act).reverse());
const isPublic = (id: string) =>
  world.guest.announcements.readAnnouncement({ params: { id } }).then(
    () => true,
    () => false,
  );

test('what one person wrote and another approved is published, and every step stands in the audit log', async () => {
  const approved = await anApproved(world);
  expect(approved).toMatchObject({ state: 'approved', reviewer: '工作人员reviewer' });
  const { id, version } = approved;
  const published = await publisher.announcements.publishAnnouncement({ params: { id }, body: { version } });
  expect(published).toMatchObject({ state: 'published', publishedAt: world.clock.now().toISOString() });
  expect(published.actions).toEqual(['correct', 'mark', 'withdraw', 'pin']);
  const shown = await world.guest.announcements.readAnnouncement({ params: { id } });
  expect(shown.versions).toMatchObject([{ number: 1, note: null }]);
  expect(await heard(id)).toEqual(['create', 'submit', 'review', 'publish'].map((act) => `announcements/${act}`));
});

test('no step can be skipped', async () => {
  const { id, version } = await publisher.announcements.createDraft({ body: aDraft() });
  const params = { id };
  const wrong = '409 announcements/wrong-state';
  expect(await refused(publisher.announcements.publishAnnouncement({ params, body: { version } }))).toBe(wrong);
  expect(await refused(publisher.announcements.pinAnnouncement({ params, body: { version, until: null } }))).toBe(
    wrong,
  );
  expect(await refused(publisher.announcements.withdrawAnnouncement({ params, body: { version, reason: '错' } }))).toBe(
    wrong,
  );
  expect(await refused(reviewer.announcements.reviewAnnouncement({ params, body: { version, ...anApproval } }))).toBe(
    wrong,
  );
  const handedIn = await publisher.announcements.submitDraft({ params, body: { version } });
  const early = publisher.announcements.publishAnnouncement({ params, body: { version: handedIn.version } });
  expect(await refused(early)).toBe(wrong);
});

test('nobody reviews what they wrote, though they hold both roles', async () => {
  const { id, version } = await publisher.announcements.createDraft({ body: aDraft() });
  const handedIn = await publisher.announcements.submitDraft({ params: { id }, body: { version } });
  const both = {
    kind: 'staff',
    id: 'staff-publisher',
    displayName: '甲',
    roles: ['publisher', 'reviewer'],
    officeId: offices.root,
    officeIds: Object.values(offices),
  } as const;
  const decision = { version: handedIn.version, ...anApproval };
  await expect(world.minxin.announcements.review(both, id, decision)).rejects.toMatchObject({
    code: 'announcements/own-review',
  });
  const seen = await world.minxin.announcements.staffRead(both, id);
  expect(seen.actions).toEqual([]);
});

test('a returned text is a draft again and says what must be done', async () => {
  const { id, version } = await publisher.announcements.createDraft({ body: aDraft() });
  const handedIn = await publisher.announcements.submitDraft({ params: { id }, body: { version } });
  const send = (comment?: string) =>
    reviewer.announcements.reviewAnnouncement({
      params: { id },
      body: { version: handedIn.version, decision: 'return', ...(comment !== undefined && { comment }) },
    });
  expect(await refused(send())).toBe('422 announcements/comment-needed');
  expect(await send('请补充停水时间')).toMatchObject({ state: 'draft', reviewComment: '请补充停水时间' });
  expect((await publisher.announcements.readStaffAnnouncement({ params: { id } })).actions).toContain('change');
});

test('a set time publishes by itself when it comes, not before', async () => {
  const { id, version } = await anApproved(world);
  const params = { id };
  const past = publisher.announcements.publishAnnouncement({ params, body: { version, at: '2026-01-01T00:00:00Z' } });
  expect(await refused(past)).toBe('422 announcements/time-passed');
  const at = new Date(world.clock.now().getTime() + 10 * 60_000).toISOString();
  const set = await publisher.announcements.publishAnnouncement({ params, body: { version, at } });
  expect(set).toMatchObject({ state: 'scheduled', scheduledFor: at });
  world.clock.pass(9);
  await world.minxin.announcements.publishDue();
  expect(await isPublic(id)).toBe(false);
  world.clock.pass(2);
  await Promise.all([world.minxin.announcements.publishDue(), world.minxin.announcements.publishDue()]);
  const shown = await world.guest.announcements.readAnnouncement({ params });
  expect(shown).toMatchObject({ publishedAt: at, versions: [{ number: 1 }] });
});

test('a correction becomes a new version when a second person approves; the old text stays for editors', async () => {
  const { id, version } = await aPublished(world);
  const params = { id };
  const text = { title: '更正后的标题', summary: '更正', bodyHtml: '<p>改为明天停水。</p>', note: '更正停水日期' };
  const proposed = await publisher.announcements.correctAnnouncement({ params, body: { version, ...text } });
  expect(proposed).toMatchObject({ state: 'published', correctionWaiting: true, correction: { note: '更正停水日期' } });
  expect((await world.guest.announcements.readAnnouncement({ params })).title).not.toBe(text.title);
  const waiting = await reviewer.announcements.listStaffAnnouncements({ query: { waiting: 'true' } });
  expect(waiting.items.map((item) => item.id)).toContain(id);
  await reviewer.announcements.reviewAnnouncement({ params, body: { version: proposed.version, ...anApproval } });
  const shown = await world.guest.announcements.readAnnouncement({ params });
  expect(shown).toMatchObject({ title: text.title, bodyHtml: text.bodyHtml });
  expect(shown.versions.map(({ number, note }) => [number, note])).toEqual([
    [2, '更正停水日期'],
    [1, null],
  ]);
  const old = await publisher.announcements.readVersion({ params: { id, number: '1' } });
  expect(old).toMatchObject({ number: 1, title: '关于人民路临时停水的通知' });
});

test('a returned correction leaves what is public as it was', async () => {
  const { id, version } = await aPublished(world);
  const body = { version, title: '不该出现', summary: '', bodyHtml: '<p>不</p>', note: '试' };
  const proposed = await publisher.announcements.correctAnnouncement({ params: { id }, body });
  const decision = { version: proposed.version, decision: 'return' as const, comment: '不需要' };
  const after = await reviewer.announcements.reviewAnnouncement({ params: { id }, body: decision });
  expect(after).toMatchObject({ state: 'published', correction: null, title: '关于人民路临时停水的通知' });
});

test('withdrawing takes it from every list at once', async () => {
  const { id, version } = await aPublished(world, { title: '将被撤回' });
  const titles = async () =>
    (await world.guest.announcements.listAnnouncements({ query: { limit: '100' as never } })).items.map(
      (item) => item.title,
    );
  expect(await titles()).toContain('将被撤回');
  await reviewer.announcements.withdrawAnnouncement({ params: { id }, body: { version, reason: '数据有误' } });
  expect(await titles()).not.toContain('将被撤回');
  expect(await refused(world.guest.announcements.readAnnouncement({ params: { id } }))).toBe(
    '410 announcements/withdrawn',
  );
});

test('a document that ends another marks it', async () => {
  const old = await aPublished(world, { title: '旧办法', validity: 'valid' });
  const fresh = await aPublished(world, { title: '新办法', validity: 'valid', repeals: [old.id] });
  const shown = await world.guest.announcements.readAnnouncement({ params: { id: old.id } });
  expect(shown).toMatchObject({ validity: 'repealed', related: [{ id: fresh.id, relation: 'repealed-by' }] });
});

test('others hear of it after it is public', async () => {
  const heardOf: string[] = [];
  for (const name of ['published', 'corrected', 'withdrawn'])
    world.minxin.outbox.on<{ announcementId: string }>(`announcements/${name}`, 'story', async ({ announcementId }) => {
      heardOf.push(`${name} ${announcementId}`);
    });
  const { id, version } = await aPublished(world);
  await publisher.announcements.withdrawAnnouncement({ params: { id }, body: { version, reason: '错' } });
  await world.minxin.outbox.settle();
  expect(heardOf).toEqual([`published ${id}`, `withdrawn ${id}`]);
});

test('a pin is set and taken away', async () => {
  const { id, version } = await aPublished(world);
  const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
  const pinned = await publisher.announcements.pinAnnouncement({ params: { id }, body: { version, until } });
  expect((await world.guest.announcements.listAnnouncements({ query: {} })).items[0]).toMatchObject({
    id,
    pinned: true,
  });
  await publisher.announcements.pinAnnouncement({ params: { id }, body: { version: pinned.version, until: null } });
  expect(await world.guest.announcements.readAnnouncement({ params: { id } })).toMatchObject({ pinned: false });
});
