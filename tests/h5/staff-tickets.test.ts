import { describe, expect, test } from 'vitest';
import type { Persona } from '@minxin/shared/accounts/session';
import type { PageOptions } from '../support/browser.ts';
import type { Client } from '../support/client.ts';
import { seriousFaults } from '../support/h5-desk.ts';
import { anH5Stage, type Visitor } from '../support/h5-stage.ts';
import { aPost, aReply } from '../support/tickets.ts';

const stage = anH5Stage();

const openAs = (as: Persona, path: string, options: PageOptions) => stage.open(path, { ...options, as });
type Desk = Visitor;

async function aTicket(seed: string, citizen?: Client): Promise<{ id: string; title: string }> {
  const writer = citizen ?? (await stage.world.as('citizen', seed));
  const title = `幸福路路灯不亮 ${seed}`;
  const { id } = await writer.board.submitPost({ body: aPost({ title, contactPhone: '13912345678' }) });
  return { id, title };
}

const press = ({ see }: Desk, name: string) => see.getByRole('button', { name, exact: true }).click();
const fill = ({ see }: Desk, label: string, text: string) => see.getByLabel(label).fill(text);
const isState = ({ see }: Desk, state: string) =>
  see.locator('#ticket-state').getByText(state, { exact: true }).waitFor();

/** Finds a ticket in a tray by its title and opens it. */
async function openFrom(desk: Desk, tray: string, title: string): Promise<void> {
  await desk.see.getByRole('tab', { name: tray }).click();
  await desk.see.getByRole('searchbox').fill(title);
  await desk.page.keyboard.press('Enter');
  await desk.see.getByText('已按条件筛选').waitFor();
  expect(await seriousFaults(desk.page)).toEqual([]);
  await desk.see.getByRole('link', { name: title }).click();
  await desk.see.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function writeReply(desk: Desk): Promise<void> {
  await fill(desk, '核实的事实', aReply.elements.facts);
  await fill(desk, '法规政策依据', aReply.elements.basis);
  await fill(desk, '已采取的措施', aReply.elements.done);
  await fill(desk, '下一步与联系电话', aReply.elements.next);
  await fill(desk, '对外答复', aReply.publicText);
  await fill(desk, '内部办理情况', aReply.internalText);
}

const widths: Array<[string, PageOptions]> = [
  ['phone', { width: 375 }],
  ['desk', { width: 1280, height: 900 }],
];

describe.each(widths)('at a %s', (name, options) => {
  test('a ticket is accepted, dispatched, signed, answered and reviewed by the people of four desks', async () => {
    const { id, title } = await aTicket(`desks-${name}`);
    const intake = await openAs('dispatcher', '/staff', options);
    await openFrom(intake, '待受理', title);
    await press(intake, '受理');
    await press(intake, '确认受理');
    await isState(intake, '待派单');
    await press(intake, '派单');
    await intake.see.getByLabel('主办单位').selectOption({ label: '青禾县住房和城乡建设局' });
    expect(await seriousFaults(intake.page)).toEqual([]);
    await press(intake, '确认派单');
    await isState(intake, '待签收');

    const handler = await openAs('handler', '/staff', options);
    await openFrom(handler, '待签收', title);
    await press(handler, '签收');
    await isState(handler, '已签收');
    await press(handler, '答复');
    await writeReply(handler);
    await press(handler, '提交审核');
    await isState(handler, '待审核');

    const reviewer = await openAs('reviewer', '/staff', options);
    await openFrom(reviewer, '待审核答复', title);
    await reviewer.see.getByText(aReply.publicText).waitFor();
    await press(reviewer, '审核答复');
    await reviewer.see.getByRole('radio', { name: /^通过/ }).check();
    await reviewer.see.getByRole('checkbox', { name: /^同时公开/ }).check();
    await reviewer.see.getByLabel('公开稿标题').fill('幸福路路灯已修复');
    expect(await seriousFaults(reviewer.page)).toEqual([]);
    await press(reviewer, '提交审核结论');
    await isState(reviewer, '待回访');

    const post = await stage.world.guest.board.readPost({ params: { id } });
    expect(post.title).toBe('幸福路路灯已修复');
    expect(post.reply?.text).toBe(aReply.publicText);
    for (const desk of [intake, handler, reviewer]) {
      expect(desk.complaints).toEqual([]);
      await desk.close();
    }
  });
});

const desk = { width: 1280, height: 900 };

/** A ticket in the hands of the handler's office. */
async function aSignedTicket(seed: string, citizen?: Client): Promise<{ id: string; title: string; version: number }> {
  const { id, title } = await aTicket(seed, citizen);
  const [dispatcher, handler] = [await stage.world.as('dispatcher'), await stage.world.as('handler')];
  const params = { id };
  const accepted = await dispatcher.tickets.acceptTicket({ params, body: { version: 1 } });
  const body = { version: accepted.version, officeId: 'zhujian' };
  const sent = await dispatcher.tickets.dispatchTicket({ params, body });
  const { version } = await handler.tickets.signTicket({ params, body: { version: sent.version } });
  return { id, title, version };
}

test('the gate names every fault of a reply at its field and nothing typed is lost', async () => {
  const { id } = await aSignedTicket('gate');
  const handler = await openAs('handler', `/staff/ticket?id=${id}`, desk);
  await press(handler, '答复');
  await fill(handler, '核实的事实', '线路老化。');
  await fill(handler, '对外答复', '您好，您的来信已收悉，已转有关部门办理。');
  await fill(handler, '内部办理情况', '已转办。');
  await handler.page.keyboard.press('Control+Enter');
  await handler.see.getByText('有 4 处需要修改').waitFor();
  await expect.poll(() => handler.see.getByText('请填写这一项').count()).toBeGreaterThanOrEqual(3);
  await expect.poll(() => handler.see.getByLabel('核实的事实').inputValue()).toBe('线路老化。');
  expect(await seriousFaults(handler.page)).toEqual([]);
  await handler.close();
});

test('a step taken by somebody else meanwhile is told, and what was typed stays for the next try', async () => {
  const { id, version } = await aSignedTicket('conflict');
  const handler = await openAs('handler', `/staff/ticket?id=${id}`, desk);
  await press(handler, '答复');
  await writeReply(handler);
  const supervisor = await stage.world.as('supervisor');
  await supervisor.tickets.urgeTicket({ params: { id }, body: { version, note: '请尽快答复' } });
  await press(handler, '提交审核');
  await handler.see.getByText('别人刚刚作了改动').waitFor();
  await press(handler, '读取最新内容');
  await handler.see.getByText('催办1次').waitFor();
  await expect.poll(() => handler.see.getByLabel('对外答复').inputValue()).toBe(aReply.publicText);
  await press(handler, '提交审核');
  await isState(handler, '待审核');
  await handler.close();
});

test('reading a phone number needs a purpose, and the citizen sees who read it and why', async () => {
  const citizen = await stage.world.as('citizen');
  const { id } = await aSignedTicket('unmask', citizen);
  const handler = await openAs('handler', `/staff/ticket?id=${id}`, desk);
  await press(handler, '查看联系方式和原文');
  const dialog = handler.page.getByRole('dialog');
  await dialog.getByText('诉求人能够看到').waitFor();
  await dialog.getByLabel('查看用途').fill('电话核实路灯位置');
  await handler.page.keyboard.press('Enter');
  await handler.see.getByRole('link', { name: '拨打 139 1234 5678' }).waitFor();
  const { items } = await citizen.accounts.listAccesses({});
  expect(items.map((each) => each.purpose)).toContain('电话核实路灯位置');
  await handler.close();
});

test('the inbox is walked and a step is opened by keys alone', async () => {
  const handler = await openAs('handler', '/staff?queue=handling', desk);
  await handler.see.getByText('下一件').waitFor();
  await handler.see.getByRole('link').first().waitFor();
  await handler.page.keyboard.press('j');
  await handler.page.keyboard.press('Enter');
  await handler.see.locator('#ticket-state').waitFor();
  await handler.page.keyboard.press('1');
  await handler.see.getByRole('form', { name: '答复' }).waitFor();
  await handler.close();
});
