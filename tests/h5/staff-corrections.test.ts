import { beforeAll, expect, test } from 'vitest';
import type { Persona } from '@minxin/shared/accounts/session';
import { reviewChecks, type StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { seriousFaults } from '../support/h5-desk.ts';
import { anH5Stage, type Visitor } from '../support/h5-stage.ts';

const stage = anH5Stage();
let columnId: string;
beforeAll(async () => {
  const { items } = await stage.world.guest.announcements.listColumns({});
  columnId = items.find((each) => !items.some((other) => other.parentId === each.id))!.id;
});

const desk = { width: 1280, height: 900 };

const openAs = (as: Persona | undefined, path: string) => stage.open(path, { ...desk, as });
type Desk = Visitor;

const press = ({ see }: Desk, name: string) => see.getByRole('button', { name, exact: true }).click();
const isState = ({ see }: Desk, state: string) =>
  see.locator('#notice-state').getByText(state, { exact: true }).waitFor();

async function aDraft(title: string, more: object = {}): Promise<StaffAnnouncement> {
  const publisher = await stage.world.as('publisher');
  const [office] = (await publisher.announcements.listStaffAnnouncements({ query: { limit: 1 } })).items;
  const texts = { title, summary: '', bodyHtml: '<p>兹定于11月28日停水。</p><p>请做好准备。</p>' };
  return publisher.announcements.createDraft({ body: { ...texts, columnId, officeId: office!.office.id, ...more } });
}

/** Takes a draft to approval, or on to the public, without the screen. */
async function taken(doc: StaffAnnouncement, to: 'approved' | 'published'): Promise<StaffAnnouncement> {
  const params = { id: doc.id };
  const [publisher, reviewer] = [await stage.world.as('publisher'), await stage.world.as('reviewer')];
  const { version } = await publisher.announcements.submitDraft({ params, body: { version: doc.version } });
  const decision = { version, decision: 'approve' as const, checks: [...reviewChecks] };
  const approved = await reviewer.announcements.reviewAnnouncement({ params, body: decision });
  if (to === 'approved') return approved;
  return publisher.announcements.publishAnnouncement({ params, body: { version: approved.version } });
}

test('a correction is compared for its reviewer and, when its writer lets them, for everybody', async () => {
  const translations = (['en', 'ja'] as const).map((lang) => ({
    lang,
    title: lang,
    summary: '',
    bodyHtml: '<p>11/28</p>',
  }));
  const doc = await taken(await aDraft('更正对照的通知', { translations }), 'published');
  const publisher = await openAs('publisher', `/staff/editor?id=${doc.id}`);
  await press(publisher, '更正');
  const form = publisher.see.getByRole('form', { name: '更正' });
  await form.getByLabel('标题').fill('更正后的对照通知');
  await form.getByRole('tab', { name: 'English · 不随更正提交' }).click();
  await form.getByLabel('标题').fill('Corrected');
  await form.getByRole('tab', { name: 'English · 随更正提交' }).waitFor();
  await form.getByLabel('更正说明').fill('更正标题');
  await expect.poll(() => form.getByRole('checkbox', { name: /公开修改前后对照/ }).isChecked()).toBe(true);
  expect(await seriousFaults(publisher.page)).toEqual([]);
  await press(publisher, '提交更正，送审');
  await publisher.see.getByText('更正前后对照').waitFor();

  const reviewer = await openAs('reviewer', `/staff/editor?id=${doc.id}`);
  await reviewer.see.locator('ins').first().waitFor();
  await reviewer.see.getByText(/没有随更正提交.*日本語/).waitFor();
  await reviewer.see.getByRole('heading', { name: 'Corrected' }).waitFor();
  await press(reviewer, '审核');
  await reviewer.see.getByRole('radio', { name: '通过' }).check();
  for (const check of await reviewer.see.getByRole('form', { name: '审核' }).getByRole('checkbox').all())
    await check.check();
  await press(reviewer, '提交审核结论');
  await reviewer.see.getByText('第2版').waitFor();
  await reviewer.see.getByRole('heading', { name: '日本語 · 人工翻译 · 依据更正前的文本' }).waitFor();

  const guest = await openAs(undefined, `/notices/detail?id=${doc.id}`);
  await press(guest, '查看修改对照');
  await guest.see.locator('ins').first().waitFor();
  await expect.poll(() => guest.see.locator('ins').first().innerText()).toContain('[增加]');
  expect(await seriousFaults(guest.page)).toEqual([]);
  const japanese = await stage.open(`/notices/detail?id=${doc.id}`, { ...desk, language: 'ja' });
  await japanese.see.getByText('訂正前の原文に基づいています', { exact: false }).waitFor();
  for (const reader of [publisher, reviewer, guest, japanese]) {
    expect(reader.complaints).toEqual([]);
    await reader.close();
  }
});

test('a time is set and taken back, and what was withdrawn is edited again', async () => {
  const doc = await taken(await aDraft('定时发布的通知'), 'approved');
  const reader = await openAs('publisher', `/staff/editor?id=${doc.id}`);
  await press(reader, '发布');
  const form = reader.see.getByRole('form', { name: '发布' });
  await form.getByRole('radio', { name: '定时发布' }).check();
  await form.getByLabel('时间', { exact: true }).fill('23:59');
  await form.getByLabel('日期').fill('2099-01-01');
  await form.getByRole('button', { name: '发布', exact: true }).click();
  await reader.see.getByText(/2099/).first().waitFor();
  await press(reader, '取消定时');
  await reader.see.getByRole('form', { name: '取消定时' }).getByRole('button', { name: '取消定时' }).click();
  await isState(reader, '待发布');
  await press(reader, '发布');
  await reader.see.getByRole('form', { name: '发布' }).getByRole('button', { name: '发布', exact: true }).click();
  await isState(reader, '已发布');
  await press(reader, '标注有效性');
  await reader.see.getByRole('form', { name: '标注有效性' }).getByLabel('有效性').selectOption('expired');
  await press(reader, '标注');
  await reader.see.getByRole('definition').filter({ hasText: '已失效' }).waitFor();
  const publisher = await stage.world.as('publisher');
  const { version } = await publisher.announcements.readStaffAnnouncement({ params: { id: doc.id } });
  const body = { version, reason: '时间有变' };
  await publisher.announcements.withdrawAnnouncement({ params: { id: doc.id }, body });
  await reader.goto(`/staff/editor?id=${doc.id}`);
  await press(reader, '重新编辑');
  await reader.see.getByRole('form', { name: '重新编辑' }).getByRole('button', { name: '重新编辑' }).click();
  await reader.see.getByRole('textbox', { name: '正文' }).waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

test('a draft is saved by itself; what somebody else saved meanwhile is shown and not overwritten', async () => {
  const doc = await aDraft('自动保存的通知');
  const reader = await openAs('publisher', `/staff/editor?id=${doc.id}`);
  await reader.see.getByLabel('标题').fill('自动保存的通知，第二稿');
  await reader.see.getByText(/已自动保存 \d\d:\d\d/).waitFor();
  const publisher = await stage.world.as('publisher');
  const params = { id: doc.id };
  const saved = await publisher.announcements.readStaffAnnouncement({ params });
  expect(saved.title).toBe('自动保存的通知，第二稿');
  const other = { title: '别人的标题', summary: '', bodyHtml: '<p>别人的正文。</p>', columnId, version: saved.version };
  await publisher.announcements.changeDraft({ params, body: other });
  await reader.see.getByLabel('标题').fill('自动保存的通知，第三稿');
  await reader.see.getByRole('button', { name: '读取最新内容' }).click();
  await reader.see.getByText('别人的正文。').waitFor();
  await expect.poll(() => reader.see.getByLabel('标题').inputValue()).toBe('自动保存的通知，第三稿');
  expect((await publisher.announcements.readStaffAnnouncement({ params })).title).toBe('别人的标题');
  expect(await seriousFaults(reader.page)).toEqual([]);
  await press(reader, '以我的内容为准继续编辑');
  await reader.see.getByText(/已自动保存 \d\d:\d\d/).waitFor();
  expect((await publisher.announcements.readStaffAnnouncement({ params })).title).toBe('自动保存的通知，第三稿');
  await reader.close();
});

// A picture of one point.
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('languages, numbers to be masked and a picture with its description', async () => {
  const doc = await aDraft('多语言的通知');
  const reader = await openAs('publisher', `/staff/editor?id=${doc.id}`);
  await reader.see.getByLabel('标题').fill('联系13800138000');
  await press(reader, '遮盖标题中的号码');
  await expect.poll(() => reader.see.getByLabel('标题').inputValue()).toBe('联系138****8000');
  await press(reader, '图片');
  await reader.see.locator('input[data-file="picture"]').setInputFiles({
    name: '图.png',
    mimeType: 'image/png',
    buffer: dot,
  });
  await reader.see.getByRole('button', { name: '图.png' }).waitFor();
  await press(reader, '插入图片');
  await reader.see.getByText('请写图片说明').waitFor();
  await reader.see.getByLabel('图片说明').fill('停水范围图');
  await press(reader, '插入图片');
  await reader.see.getByRole('img', { name: '停水范围图' }).waitFor();
  await press(reader, '表格');
  await reader.see.getByRole('tab', { name: 'English · 未翻译' }).click();
  await reader.see.getByRole('radio', { name: '机器翻译，未经校对' }).check();
  await reader.see.getByLabel('标题').fill('Water will be off');
  await reader.see.getByRole('tab', { name: 'English · 机器翻译' }).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await press(reader, '保存草稿');
  const publisher = await stage.world.as('publisher');
  await reader.page.getByText('草稿已保存').waitFor();
  const saved = await publisher.announcements.readStaffAnnouncement({ params: { id: doc.id } });
  expect(saved).toMatchObject({ title: '联系138****8000', translations: [{ lang: 'en', origin: 'machine' }] });
  expect(saved.bodyHtml).toMatch(/<img src="\/api\/v1\/files\/[^"]+" alt="停水范围图"/);
  expect(saved.bodyHtml).toContain('<table>');
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

// What the clipboard holds after copying from Word and from an article of an official account.
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {mso-style-unhide:no} --></style>
  <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body>
  <!--StartFragment--><p class=MsoNormal style='mso-outline-level:1'><b><span lang=EN-US style='font-family:仿宋'>一、<o:p></o:p></span></b>时间</p>
  <!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]-->
  <img src="file:///C:/clip_image001.png" v:shapes="x"><p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp; </span>上午九时<o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
const fromWeChat = `<section data-tools="x" style="box-sizing:border-box"><section><p style="color:rgb(0,0,0)"><span>关于停水的公告</span></p></section>
  <section><img data-src="https://mmbiz.example/1.png" class="rich_pages"><mpvoice name="朗读"></mpvoice></section><p><strong>请储水</strong></p></section>`;

test.each([
  ['Word', fromWord, ['<p><strong>一、</strong>时间</p>', '上午九时']],
  ['WeChat', fromWeChat, ['<p>关于停水的公告</p>', '<p><strong>请储水</strong></p>']],
])('what is pasted from %s leaves its dress behind, and lost pictures are mentioned', async (_, html, kept) => {
  const reader = await openAs('publisher', '/staff/editor');
  const box = reader.see.getByRole('textbox', { name: '正文' });
  await box.click();
  await box.evaluate((element, given) => {
    const data = new DataTransfer();
    data.setData('text/html', given);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
  await reader.page.getByText('有图片没有粘贴进来').waitFor();
  const text = await box.innerHTML();
  for (const part of kept) expect(text).toContain(part);
  expect(text).not.toMatch(/mso|style=|<o:p|<v:|<img|section|mpvoice|WordDocument/i);
  await reader.close();
});
