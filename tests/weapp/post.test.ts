import type { Persona } from '@minxin/shared/accounts/session';
import { Refusal } from '@minxin/shared/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realAnswers, type Answers } from './answers.ts';
import { ensureWeappBuild } from './build.ts';
import type { Respond } from './device.ts';
import type { OpenedPage } from './opened-page.ts';
import { startPhone } from './phone.ts';
import { alertsOf, fill, inRole, nameOf, press, turn, wayOf } from './reader.ts';

const form = 'packages/board/pages/post/index';
const title = '幸福路路灯不亮';
const body = '幸福路三号楼前的路灯已经一周不亮，晚上老人出门很不方便。';

let answers: Answers;
beforeAll(async () => {
  await ensureWeappBuild();
  answers = await realAnswers();
});
afterAll(() => answers.close());

/** The phone of somebody who signed in earlier; every seed is another citizen. */
async function phoneOf(seed: string, { persona = 'citizen', respond = answers.respond }: Given = {}) {
  return startPhone({ respond, storage: await answers.signedIn(persona, seed) });
}
interface Given {
  persona?: Persona;
  respond?: Respond;
}

async function write(page: OpenedPage, words = { title, body }): Promise<void> {
  await press(page, 'radio', '求助');
  await fill(page, '标题', words.title);
  await fill(page, '具体情况', words.body);
  await press(page, 'radio', '同意公开');
}
const mineOf = async (seed: string) =>
  (await (await answers.as('citizen', seed)).board.listMyPosts({ query: {} })).items;

const numberOn = (page: OpenedPage) => /\d{8} \d+/.exec(page.text())?.[0] ?? '';
const receiptOn = (page: OpenedPage) => /(\d{4} ){9}\d{4}/.exec(page.text())?.[0] ?? '';

test('a citizen fills the form, hands it in and keeps number and code', async () => {
  const phone = await phoneOf('hands-in');
  const page = await phone.open(form);
  await write(page);
  const towns = (await answers.guest.offices.listRegions({})).items.filter(({ level }) => level === 'town');
  await turn(page, '全县或不确定', 1);
  expect(nameOf(inRole(page, 'button', '乡镇、街道'))).toContain(towns[0]?.name);
  await fill(page, '地点', '三号楼前');
  await fill(page, '联系电话', '13800001234');
  expect(inRole(page, 'radio', '求助').attributes['aria-checked']).toBe('true');
  await press(page, 'button', '提交');

  expect(phone.calls.findLast(({ name }) => name === 'setNavigationBarTitle')?.options['title']).toBe('提交成功');
  expect(alertsOf(page)).toEqual([expect.stringContaining('收到，等待受理')]);
  const [kept] = await mineOf('hands-in');
  expect(numberOn(page).replace(' ', '')).toBe(kept?.number);
  expect(receiptOn(page)).toMatch(/^(\d{4} ){9}\d{4}$/);
  expect(kept).toMatchObject({ kind: 'help', title, body, public: true, region: { name: towns[0]?.name } });

  await press(page, 'button', '复制查询码');
  const copied = phone.calls.find(({ name }) => name === 'setClipboardData')?.options['data'];
  expect(copied).toBe(receiptOn(page).replaceAll(' ', ''));
  const course = await phone.open(...wayOf(page, '查看办理情况'));
  expect(course.text()).toContain(title);
  expect(course.text()).toContain('三号楼前');
  expect([...page.missing(), ...course.missing(), ...phone.complaints]).toEqual([]);
});

test('a relative follows it on another phone by the digits on the screen', async () => {
  const page = await (await phoneOf('has-a-relative')).open(form);
  await write(page);
  await press(page, 'button', '提交');

  const lookup = await startPhone({ respond: answers.respond }).open('packages/board/pages/lookup/index');
  await fill(lookup, '编号', numberOn(page));
  await fill(
    lookup,
    '查询码',
    receiptOn(page).replace(/\d$/, (last) => String((Number(last) + 1) % 10)),
  );
  await press(lookup, 'button', '查询');
  expect(alertsOf(lookup).join()).toContain('编号或查询码不对');
  await fill(lookup, '查询码', receiptOn(page));
  await press(lookup, 'button', '查询');
  expect(lookup.text()).toContain(title);
});

test('what is missing is named at its field and nothing is sent', async () => {
  const phone = await phoneOf('forgets');
  const page = await phone.open(form);
  await press(page, 'button', '提交');
  const [summary, ...atFields] = alertsOf(page);
  expect(summary).toContain('有 4 处需要修改');
  expect(atFields).toEqual(['请选择类型', '请写标题', '请写具体情况', '请选择是否同意公开']);
  await fill(page, '标题', title);
  expect(alertsOf(page)).toEqual([]);
  expect(phone.calls.filter(({ options }) => options['method'] === 'POST')).toEqual([]);
});

test('a refusal of the server stands at the field in its words, and what was written is still there', async () => {
  const phone = await phoneOf('pastes');
  const page = await phone.open(form);
  const pasted = { title: `路灯${String.fromCharCode(7)}不亮`, body };
  await write(page, pasted);
  await press(page, 'button', '提交');

  const said = await (
    await answers.as('citizen', 'pastes')
  ).board
    .submitPost({ body: { kind: 'help', ...pasted, public: true } })
    .then(() => 'nothing')
    .catch((error: unknown) => (error instanceof Refusal && error.problem.issues?.[0]?.message) || 'something else');
  const [summary, atField] = alertsOf(page);
  expect(summary).toContain(`标题: ${said}`);
  expect(atField).toBe(said);
  expect(nameOf(inRole(page, 'textbox', '标题'))).toContain(said);
  expect(inRole(page, 'textbox', '具体情况').attributes['value']).toBe(body);

  await fill(page, '标题', title);
  await press(page, 'button', '提交');
  expect(numberOn(page)).not.toBe('');
  expect(await mineOf('pastes')).toHaveLength(1);
});

test('an answer lost on the way makes one ticket, and the draft survives a closed app', async () => {
  let broken = true;
  const phone = await phoneOf('loses-the-line', {
    async respond(request) {
      const answer = await answers.respond(request);
      if (broken && request.method === 'POST') throw new Error('lost on the way back');
      return answer;
    },
  });
  const page = await phone.open(form);
  await write(page);
  await press(page, 'button', '提交');
  expect(alertsOf(page).join()).toContain('没有提交成功，内容已保存在本机');
  await expect.poll(() => phone.storage.get('minxin.draft.post')).toContain(title);
  const storage = Object.fromEntries(
    [...phone.storage].map(([name, text]) => [name, JSON.parse(String(text)) as unknown]),
  );
  const later = await startPhone({ respond: answers.respond, storage }).open(form);
  expect(later.text()).toContain('这是您上次没有写完的内容');
  expect(inRole(later, 'textbox', '标题').attributes['value']).toBe(title);

  broken = false;
  await press(page, 'button', '提交');
  const mine = await mineOf('loses-the-line');
  expect(mine).toHaveLength(1);
  expect(numberOn(page).replace(' ', '')).toBe(mine[0]?.number);
});

test('a similar ticket is offered while writing, and supporting it counts', async () => {
  const [post] = (await answers.guest.board.listPosts({ query: { limit: 1 } })).items;
  const page = await (await phoneOf('supports')).open(form);
  await fill(page, '标题', post!.title);
  const support = `支持这一条: ${post!.title}`;
  await expect.poll(() => page.all().some((node) => nameOf(node) === support)).toBe(true);
  await press(page, 'button', support);
  expect(page.text()).toContain('已支持');
  const { supports } = await answers.guest.board.readPost({ params: { id: post!.id } });
  expect(supports).toBe(post!.supports + 1);
});

test('who has no phone number on record is told before writing', async () => {
  const page = await (await phoneOf('no-phone', { persona: 'citizen-basic' })).open(form);
  expect(page.text()).toContain('您的账号还没有手机号');
});
