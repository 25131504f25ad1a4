import { expect, test } from 'vitest';
import { anApproval } from '../support/announcements.ts';
import type { PageOptions } from '../support/browser.ts';
import { seriousFaults } from '../support/h5-desk.ts';
import { enter } from '../support/h5-keys.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const stage = anH5Stage();

const openAs = (seed: string | undefined, path: string, options: PageOptions) =>
  stage.open(path, { ...options, as: seed ? 'citizen' : undefined, seed });

/** A notice goes through its review and is public; its followers have been told. */
async function publish(title: string, columnId: string): Promise<void> {
  const publisher = await stage.world.as('publisher');
  const reviewer = await stage.world.as('reviewer');
  const { caller } = await publisher.accounts.readSession({});
  const draft = {
    officeId: caller.officeId!,
    columnId,
    title,
    summary: '本月底前完成。',
    bodyHtml: '<p>请相互转告。</p>',
  };
  const { id, version } = await publisher.announcements.createDraft({ body: draft });
  const params = { id };
  const handedIn = await publisher.announcements.submitDraft({ params, body: { version } });
  const approved = await reviewer.announcements.reviewAnnouncement({
    params,
    body: { version: handedIn.version, ...anApproval },
  });
  await publisher.announcements.publishAnnouncement({ params, body: { version: approved.version } });
  await stage.world.minxin.outbox.settle();
}

const readers: Array<[string, PageOptions]> = [
  ['on a phone', { width: 375 }],
  ['at a desk in large view', { width: 1280, height: 900, elder: true }],
];

test.each(readers)('what is followed arrives, is opened, kept, found again and left: %s', async (name, options) => {
  const [known] = (await stage.world.guest.announcements.listAnnouncements({ query: { limit: 1 } })).items;
  const { id, column } = known!;
  const { page, see, complaints, goto, close } = await openAs(
    name.replaceAll(' ', '-'),
    `/notices/detail?id=${id}`,
    options,
  );
  await see.getByRole('button', { name: `订阅“${column.name}”` }).click();
  await see.getByRole('button', { name: `已订阅“${column.name}”` }).waitFor();

  await goto('/subscriptions');
  await see.getByLabel('关键词', { exact: true }).fill('水');
  await see.getByRole('button', { name: '订阅关键词' }).click();
  await see.getByText('关键词需要 2 至 20 个字，并且含有文字或数字。').waitFor();
  await see.getByLabel('关键词', { exact: true }).fill('水管更换');
  await see.getByRole('button', { name: '订阅关键词' }).click();
  await see.getByRole('button', { name: '取消订阅“水管更换”' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);

  const title = `关于老旧小区水管更换的通知（${name}）`;
  await publish(title, column.id);
  await goto('/home');
  await see.getByRole('link', { name: '您有 1 条未读消息' }).waitFor();
  await goto('/me');
  await see.getByText('1 条未读').waitFor();
  await expect.poll(() => page.getByRole('navigation').locator('[data-badge]').getAttribute('data-badge')).toBe('1');
  await see.getByRole('link', { name: /^消息/ }).click();
  await see.getByText('未读', { exact: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await see.getByRole('link', { name: new RegExp(name) }).click();
  await see.getByRole('heading', { level: 1, name: title }).waitFor();
  await see.getByRole('button', { name: '收藏', exact: true }).click();
  await see.getByRole('button', { name: '已收藏' }).waitFor();
  await page.goBack();
  await see.getByText('未读', { exact: true }).waitFor({ state: 'detached' });

  await see.getByRole('button', { name: `删除消息“${title}”` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await see.getByText('还没有消息').waitFor();

  await goto('/favourites');
  await see.getByRole('link', { name: new RegExp(name) }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await see.getByRole('button', { name: `取消收藏“${title}”` }).click();
  await see.getByText('还没有收藏').waitFor();

  await goto('/subscriptions');
  await see.getByRole('button', { name: `取消订阅“${column.name}”` }).click();
  await enter(page, see.getByRole('button', { name: '取消订阅“水管更换”' }));
  await see.getByText('还没有订阅关键词').waitFor();
  expect(complaints.filter((each) => !each.includes('422'))).toEqual([]);
  await close();
});

test('a guest is led to signing in, and sees nobody’s messages', async () => {
  const { see, page, close } = await openAs(undefined, '/messages', {});
  await see.getByText('登录后查看消息').waitFor();
  const [office] = (await stage.world.guest.offices.listOffices({ query: { limit: 1 } })).items;
  await page.goto(`/offices/detail?id=${office!.id}`);
  await see.getByRole('button', { name: '收藏' }).click();
  await page.getByRole('heading', { level: 1, name: '登录' }).filter({ visible: true }).waitFor();
  await close();
});
