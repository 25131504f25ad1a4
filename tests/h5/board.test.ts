import { expect, test } from 'vitest';
import type { PageOptions } from '../support/browser.ts';
import { answerAtDesk, seriousFaults, shown } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';
import { aReply } from '../support/tickets.ts';

const readers: Array<[string, PageOptions]> = [
  ['on a phone', { width: 375 }],
  ['on a phone in large view', { width: 375, elder: true }],
  ['at a desk', { width: 1280, height: 900 }],
  ['at a desk in large view', { width: 1280, height: 900, elder: true }],
];

const stage = anH5Stage();

async function openAs(seed: string, options: PageOptions = {}) {
  const reader = await stage.browser.openPage({ ...options, token: await stage.world.tokenOf('citizen', seed) });
  return { ...reader, see: shown(reader.page) };
}
type Reader = Awaited<ReturnType<typeof openAs>>;

async function writePost({ page, see }: Reader, title = '幸福路路灯不亮'): Promise<void> {
  await see.getByRole('radio', { name: /^求助/ }).check();
  await see.getByLabel('标题', { exact: true }).fill(title);
  await see.getByLabel('具体情况', { exact: true }).fill('幸福路三号楼前的路灯已经一周不亮，晚上老人出门很不方便。');
  await see.getByRole('radio', { name: /^同意公开/ }).check();
  await page.keyboard.press('Tab');
}
const send = ({ see }: Reader) => see.getByRole('button', { name: '提交', exact: true }).click();

async function numbersOn({ see }: Reader): Promise<{ number: string; receipt: string }> {
  await see.getByText('请把编号和查询码抄下来或截图').waitFor();
  const number = await see
    .getByText(/^\d{8} \d+$/)
    .first()
    .innerText();
  const receipt = await see
    .getByText(/^(\d{4} ){9}\d{4}$/)
    .first()
    .innerText();
  return { number, receipt };
}

async function idOf(seed: string): Promise<string> {
  const citizen = await stage.world.as('citizen', seed);
  const { items } = await citizen.board.listMyPosts({ query: {} });
  return items[0]!.id;
}

test.each(readers)(
  'a citizen posts, a relative looks it up, the office answers, the citizen rates: %s',
  async (name, options) => {
    const seed = `rates-${readers.findIndex(([each]) => each === name)}`;
    const reader = await openAs(seed, options);
    await reader.goto('/board');
    await reader.see.getByRole('link', { name: '我要说' }).click();
    await writePost(reader);
    expect(await seriousFaults(reader.page)).toEqual([]);
    await send(reader);
    const { number, receipt } = await numbersOn(reader);
    expect(await seriousFaults(reader.page)).toEqual([]);

    const relative = await stage.open('/board/lookup', options);
    const seen = relative.see;
    await seen.getByLabel('编号').fill(number);
    await seen.getByLabel('查询码').fill(receipt.replace(/\d$/, (last) => String((Number(last) + 1) % 10)));
    await seen.getByRole('button', { name: '查询' }).click();
    await seen.getByText('编号或查询码不对').waitFor();
    await seen.getByLabel('查询码').fill(receipt);
    await seen.getByRole('button', { name: '查询' }).click();
    await seen.getByRole('heading', { name: '幸福路路灯不亮' }).waitFor();
    await seen.getByText(/收到，等待受理/).waitFor();
    expect(await seriousFaults(relative.page)).toEqual([]);
    await relative.close();

    await answerAtDesk(stage.world, await idOf(seed));
    await reader.see.getByRole('link', { name: '查看办理情况' }).click();
    await reader.see.getByText(aReply.publicText).waitFor();
    await reader.see
      .getByText(/已于.*答复$/)
      .first()
      .waitFor();
    await expect.poll(() => reader.see.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await seriousFaults(reader.page)).toEqual([]);
    await reader.see.getByRole('radio', { name: '满意', exact: true }).check();
    await reader.see.getByRole('button', { name: '提交评价' }).click();
    await reader.see.getByText('您的评价').waitFor();
    await reader.see
      .getByText(/已办结/)
      .first()
      .waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  },
);

test('who is dissatisfied goes on under the same number in one tap', async () => {
  const reader = await openAs('unhappy');
  await reader.goto('/board/post');
  await writePost(reader, '幸福路路灯又不亮');
  await send(reader);
  const { number } = await numbersOn(reader);
  await answerAtDesk(stage.world, await idOf('unhappy'));
  await reader.see.getByRole('link', { name: '查看办理情况' }).click();
  await reader.see.getByRole('radio', { name: '不满意', exact: true }).check();
  await reader.see.getByRole('button', { name: '提交评价' }).click();
  await reader.see.getByText('您对答复不满意').waitFor();
  await reader.see.getByRole('button', { name: '要求继续办理' }).click();
  await reader.see.getByText('已要求继续办理，正在重新转办').waitFor();
  await reader.see.getByText(number).waitFor();
  await reader.close();
});

test('what is missing is named above the form and leads to its field', async () => {
  const reader = await openAs('missing');
  await reader.goto('/board/post');
  await send(reader);
  const summary = reader.see.getByRole('alert').filter({ hasText: '有 4 处需要修改' });
  await summary.waitFor();
  await summary.getByRole('button', { name: /^标题/ }).click();
  await expect
    .poll(() => reader.see.getByLabel('标题', { exact: true }).evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect(await seriousFaults(reader.page)).toEqual([]);
  await reader.close();
});

test('an emergency shows whom to call and never stands in the way', async () => {
  const reader = await openAs('urgent');
  await reader.goto('/board/post');
  await writePost(reader, '三号楼燃气泄漏');
  await reader.see.getByRole('link', { name: '119 火警' }).first().waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await send(reader);
  await numbersOn(reader);
  await reader.close();
});

test('a report is never offered for publication', async () => {
  const reader = await openAs('report');
  await reader.goto('/board/post');
  await reader.see.getByRole('radio', { name: /^举报/ }).check();
  await reader.see.getByText('举报一律不公开').waitFor();
  await expect.poll(() => reader.see.getByRole('radio', { name: /同意公开/ }).count()).toBe(0);
  await reader.close();
});

test('a guest writes first, signs in when submitting and finds every word again', async () => {
  const reader = await stage.open('/board/post');
  const { see } = reader;
  await writePost({ ...reader, see });
  await see.getByRole('button', { name: '登录后提交' }).click();
  await see.getByRole('button', { name: '以此身份进入' }).click();
  await see.getByRole('button', { name: '提交', exact: true }).waitFor();
  await expect.poll(() => see.getByLabel('标题', { exact: true }).inputValue()).toBe('幸福路路灯不亮');
  await reader.page.reload();
  await see.getByText('这是您上次没有写完的内容').waitFor();
  await expect.poll(() => see.getByLabel('标题', { exact: true }).inputValue()).toBe('幸福路路灯不亮');
  await reader.close();
});

test('a line that breaks while submitting loses nothing and makes one ticket only', async () => {
  const reader = await openAs('broken-line');
  await reader.goto('/board/post');
  await writePost(reader);
  // The server takes it, but its answer is lost on the way.
  await reader.page.route('**/api/v1/board/posts', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await send(reader);
  await reader.see.getByText('没有提交成功，内容已保存在本机，可以稍后再提交。').waitFor();
  await reader.page.unroute('**/api/v1/board/posts');
  await send(reader);
  await numbersOn(reader);
  const citizen = await stage.world.as('citizen', 'broken-line');
  expect((await citizen.board.listMyPosts({ query: {} })).items).toHaveLength(1);
  await reader.close();
});

test('somebody with the same concern supports the post that is there', async () => {
  const [post] = (await stage.world.guest.board.listPosts({ query: { limit: 1 } })).items;
  const reader = await openAs('supporter');
  await reader.goto('/board/post');
  await reader.see.getByLabel('标题', { exact: true }).fill(post!.title);
  await reader.see.getByRole('button', { name: `支持这一条: ${post!.title}` }).click();
  await reader.see.getByText('已支持').waitFor();
  const { supports } = await stage.world.guest.board.readPost({ params: { id: post!.id } });
  expect(supports).toBe(post!.supports + 1);
  await reader.close();
});

test('the board is narrowed in words a reader can check, and read without a line as it was', async () => {
  const reader = await stage.open('/board');
  const { see } = reader;
  await see.getByText(/按期答复率 [\d.]+%（\d+\/\d+）/).waitFor();
  await see.getByRole('button', { name: '筛选' }).click();
  await see.getByLabel('类型').selectOption({ label: '投诉' });
  await see.getByText('正在看：投诉').waitFor();
  const first = see.getByRole('list', { name: '公开的诉求和答复' }).getByRole('link').first();
  const title = (await first.innerText()).split('\n')[0]!;
  await first.click();
  await see.getByRole('heading', { name: title }).waitFor();
  await reader.page.getByRole('button', { name: '返回' }).click();
  await reader.context.setOffline(true);
  await first.click();
  await see.getByRole('heading', { name: title }).waitFor();
  await see.getByText(/网络没有接通，下面是 .* 的内容/).waitFor();
  await reader.close();
});

test('a public post is supported and followed, and found again among the followed ones', async () => {
  const [post] = (await stage.world.guest.board.listPosts({ query: { limit: 1, sort: 'hot' } })).items;
  const reader = await openAs('follower');
  await reader.goto(`/board/detail?id=${post!.id}`);
  await reader.see.getByRole('button', { name: '我也有同样的诉求' }).click();
  await reader.see.getByText(`${post!.supports + 1} 人有同样的诉求`).waitFor();
  await reader.see.getByRole('button', { name: '关注进展' }).click();
  await reader.see.getByRole('button', { name: '已关注，点此取消' }).waitFor();
  await reader.goto('/board/mine');
  await reader.see.getByRole('tab', { name: '我关注的' }).click();
  await reader.see.getByRole('link', { name: new RegExp(post!.title) }).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await reader.close();
});

test('a citizen adds facts when asked and may withdraw after a question', async () => {
  const citizen = await stage.world.as('citizen', 'asked');
  const { id } = await citizen.board.submitPost({
    body: { kind: 'help', title: '班车又没来', body: '等了一个多小时。', public: false },
  });
  const dispatcher = await stage.world.as('dispatcher');
  const question = '请补充是哪个站、几点的车。';
  await dispatcher.tickets.inquireTicket({ params: { id }, body: { version: 1, question } });
  const reader = await openAs('asked');
  await reader.goto(`/board/detail?id=${id}`);
  await reader.see.getByText(question).first().waitFor();
  await reader.see.getByLabel('要补充的内容').fill('青山站，早上七点的车。');
  await reader.see.getByRole('button', { name: '提交', exact: true }).click();
  await reader.see.getByText(/收到，等待受理/).waitFor();
  await reader.see.getByRole('button', { name: '撤回' }).click();
  const asked = reader.page.getByRole('dialog', { name: '撤回这条诉求吗' });
  await asked.getByRole('button', { name: '撤回', exact: true }).click();
  await reader.see.getByText('已撤回').first().waitFor();
  await reader.close();
});
