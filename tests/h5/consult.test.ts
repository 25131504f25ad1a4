import { expect, test } from 'vitest';
import type { PageOptions } from '../support/browser.ts';
import { answerAtDesk, seriousFaults, shown } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const readers: Array<[string, PageOptions]> = [
  ['on a phone', { width: 375 }],
  ['on a phone in large view', { width: 375, elder: true }],
  ['at a desk', { width: 1280, height: 900 }],
];
const answer = '关于身份证丢了怎么补办：经核实，请带户口簿到政务服务中心补领，二十个工作日内可以领取。';

const stage = anH5Stage();

test.each(readers)(
  'a citizen asks, is shown what is known, reads the answer, rates it and asks further: %s',
  async (name, options) => {
    const seed = `asks-${readers.findIndex(([each]) => each === name)}`;
    const citizen = await stage.world.as('citizen', seed);
    const reader = await stage.open('/consult', { ...options, as: 'citizen', seed });
    const { see } = reader;
    await see.getByRole('link', { name: '我要咨询' }).click();
    await see.getByLabel('您想问什么').fill('身份证丢了怎么补办');
    await see.getByRole('heading', { name: '可能已有解答' }).waitFor();
    await see
      .getByRole('link', { name: /身份证丢了/ })
      .first()
      .waitFor();
    await expect.poll(() => see.getByRole('checkbox', { name: /公开/ }).isChecked()).toBe(false);
    expect(await seriousFaults(reader.page)).toEqual([]);
    await see.getByLabel('补充说明').fill('身份证丢了怎么补办，人在外地能不能代办？');
    await see.getByRole('button', { name: '提交咨询' }).click();
    await see.getByText('请把编号和查询码抄下来或截图').waitFor();

    const [asked] = (await citizen.consultations.listConsultations({ query: {} })).items;
    await see.getByRole('link', { name: '查看办理情况' }).click();
    await see.getByText('等待答复').waitFor();
    await answerAtDesk(stage.world, asked!.id, answer);
    await reader.page.reload();
    await see.getByText(answer).waitFor();
    await see
      .getByText(/住房和城乡建设局/)
      .first()
      .waitFor();
    expect(await seriousFaults(reader.page)).toEqual([]);

    await see.getByRole('radio', { name: '基本满意', exact: true }).check();
    await see.getByRole('button', { name: '提交评价' }).click();
    await see.getByText('您的评价').waitFor();
    await see.getByLabel('您想说的').fill('身份证丢了怎么补办，费用是多少？');
    await see.getByRole('button', { name: '发送' }).click();
    await see.getByRole('list', { name: '对话' }).getByText('费用是多少').waitFor();
    await see.getByText('等待答复').waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  },
);

test('a guest finds an answer, its office and its guide, and asks when it does not help', async () => {
  const reader = await stage.open('/answers');
  const { see } = reader;
  await see.getByRole('searchbox').fill('身份证丢了');
  await see.getByRole('button', { name: '搜索' }).click();
  await see
    .getByRole('link', { name: /身份证丢了/ })
    .first()
    .click();
  await see.getByText('核对日期').waitFor();
  await see.getByRole('link', { name: /公安局/ }).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await see.getByRole('link', { name: '没有解决，去咨询' }).click();
  await see.getByLabel('您想问什么').waitFor();
  await expect.poll(() => see.getByLabel('您想问什么').inputValue()).toContain('身份证');
  await reader.close();
});

test('who was helped says so once', async () => {
  const [article] = (await stage.world.guest.knowledge.findArticles({ query: { q: '身份证' } })).items;
  const reader = await stage.open(`/knowledge?id=${article!.id}`, { as: 'citizen', seed: 'helped' });
  const { see } = reader;
  await see.getByRole('button', { name: '解决了我的问题' }).click();
  await see.getByRole('button', { name: '谢谢，已记下' }).waitFor();
  const { helpful } = await stage.world.guest.knowledge.readArticle({ params: { id: article!.id } });
  expect(helpful).toBe(article!.helpful + 1);
  await reader.close();
});

test('a question is nobody else’s to read', async () => {
  const citizen = await stage.world.as('citizen', 'private');
  const { id } = await citizen.consultations.submitConsultation({
    body: { title: '低保怎么申请', body: '家里的情况不想让别人知道。', public: false },
  });
  const reader = await stage.open(`/consult/conversation?id=${id}`, { as: 'citizen', seed: 'curious' });
  await shown(reader.page).getByText('看不到这次咨询').waitFor();
  await reader.close();
});
