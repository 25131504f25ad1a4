import { describe, expect, test } from 'vitest';
import type { Persona } from '@minxin/shared/accounts/session';
import type { PageOptions } from '../support/browser.ts';
import { seriousFaults } from '../support/h5-desk.ts';
import { anH5Stage, type Visitor } from '../support/h5-stage.ts';

const stage = anH5Stage();

const openAs = (as: Persona | undefined, path: string, options: PageOptions) => stage.open(path, { ...options, as });
type Desk = Visitor;

const press = ({ see }: Desk, name: string) => see.getByRole('button', { name, exact: true }).click();
const isState = ({ see }: Desk, state: string) =>
  see.locator('#notice-state').getByText(state, { exact: true }).waitFor();

/** Fills the editor as a publisher does: words typed, a table pasted from a document with all its dress. */
async function write({ page, see }: Desk, title: string): Promise<void> {
  await see.getByLabel('标题').fill(title);
  await see.getByLabel('栏目').selectOption({ index: 1 });
  await see.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.type('县图书馆自12月1日起延长开放时间。');
  await page.keyboard.press('Enter');
  await see.getByRole('textbox', { name: '正文' }).evaluate((box) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<style>td{color:red}</style><table style="width:9cm"><tr><td onclick="x()">周末</td><td>21:00</td></tr></table><script>x()</script>',
    );
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await see.getByRole('cell', { name: '21:00' }).waitFor();
}

const widths: Array<[string, PageOptions]> = [
  ['phone', { width: 375 }],
  ['desk', { width: 1280, height: 900 }],
];

describe.each(widths)('at a %s', (name, options) => {
  test('a publisher writes, another person approves and publishes, a guest reads', async () => {
    const title = `关于延长县图书馆开放时间的通知 ${name}`;
    const publisher = await openAs('publisher', '/staff/announcements', options);
    await publisher.see.getByRole('link', { name: '新建公告' }).click();
    await publisher.page.getByRole('heading', { level: 1, name: '新建公告' }).waitFor();
    await write(publisher, title);
    await publisher.see.getByRole('tab', { name: '预览' }).click();
    await publisher.see.getByRole('heading', { name: title }).waitFor();
    expect(await seriousFaults(publisher.page)).toEqual([]);
    await press(publisher, '保存并送审');
    await isState(publisher, '审核中');

    const reviewer = await openAs('reviewer', '/staff?queue=announcements', options);
    await reviewer.see.getByRole('link', { name: title }).click();
    await press(reviewer, '审核');
    await reviewer.see.getByRole('radio', { name: '通过' }).check();
    for (const check of ['保密审查', '个人信息', '错别字和链接', '格式'])
      await reviewer.see.getByRole('checkbox', { name: new RegExp(`^${check}：`) }).check();
    expect(await seriousFaults(reviewer.page)).toEqual([]);
    await press(reviewer, '提交审核结论');
    await isState(reviewer, '待发布');
    await press(reviewer, '发布');
    await reviewer.see.getByRole('form', { name: '发布' }).getByRole('button', { name: '发布', exact: true }).click();
    await isState(reviewer, '已发布');

    const guest = await openAs(undefined, `/notices?q=${encodeURIComponent(title)}`, options);
    await guest.see.getByRole('link', { name: title }).first().click();
    await guest.see.getByText('县图书馆自12月1日起延长开放时间。').waitFor();
    await guest.see.getByRole('cell', { name: '21:00' }).waitFor();
    for (const reader of [publisher, reviewer, guest]) {
      expect(reader.complaints).toEqual([]);
      await reader.close();
    }
  });
});

const desk = { width: 1280, height: 900 };

test('a draft stays on the device until it is saved', async () => {
  const publisher = await openAs('publisher', '/staff/editor', desk);
  await publisher.see.getByLabel('标题').fill('没有写完的通知');
  await publisher.page.waitForFunction(() =>
    localStorage.getItem('minxin.draft.announcement.new')?.includes('没有写完'),
  );
  await publisher.goto('/staff/editor');
  await publisher.see.getByText('已恢复本机保存的草稿').waitFor();
  await expect.poll(() => publisher.see.getByLabel('标题').inputValue()).toBe('没有写完的通知');
  await publisher.close();
});

test('personal data in a text is named before review, and a reason lets it through', async () => {
  const publisher = await openAs('publisher', '/staff/editor', desk);
  await write(publisher, '关于联系人的公告');
  await publisher.page.keyboard.type('联系人手机13800000001。');
  await press(publisher, '保存并送审');
  await publisher.see.getByText('正文：手机号').waitFor();
  await publisher.see.getByLabel('公开个人信息的理由').fill('本人同意公开的值班手机');
  await press(publisher, '保存并送审');
  await isState(publisher, '审核中');
  await publisher.close();
});

test('taking an announcement back asks first, and its reason is public', async () => {
  const publisher = await stage.world.as('publisher');
  const { items } = await publisher.announcements.listStaffAnnouncements({ query: { state: 'published', limit: 1 } });
  const { id } = items[0]!;
  const reader = await openAs('publisher', `/staff/editor?id=${id}`, desk);
  await press(reader, '撤回');
  await reader.see.getByLabel('撤回原因').fill('时间有变，另行通知');
  await press(reader, '撤回公告');
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByText('须重新送审').waitFor();
  await dialog.getByRole('button', { name: '撤回公告' }).click();
  await isState(reader, '已撤回');
  await reader.see.getByText('撤回原因：时间有变，另行通知').waitFor();
  await reader.close();
});

test('a new text handed in over a slow line is shown as handed in', async () => {
  const publisher = await openAs('publisher', '/staff/editor', desk);
  await publisher.page.route('**/submit', async (route) => {
    await publisher.page.waitForTimeout(1500);
    await route.continue();
  });
  await write(publisher, '关于慢线路的通知');
  await press(publisher, '保存并送审');
  await isState(publisher, '审核中');
  await publisher.close();
});
