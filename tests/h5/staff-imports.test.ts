import { expect, test } from 'vitest';
import { seriousFaults } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const stage = anH5Stage();

const table = [
  '公文,日期,内容,访问地址',
  '表格导入第一号,2026年1月5日,青政发〔2026〕1号 各乡镇人民政府：请认真执行。,https://example.org/1',
  '公文,日期,内容,访问地址',
  '表格导入第二号,,实(shí)现(xiàn)目标。,https://example.org/2',
].join('\n');
const file = { name: '省厅文件.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };

test('a publisher looks at a table, says what its columns mean, imports it, and sees what became of every row', async () => {
  const reader = await stage.open('/staff/imports', {
    width: 1280,
    height: 900,
    as: 'publisher',
  });
  const { see } = reader;
  const send = async () => {
    await see.getByRole('button', { name: '选择文件' }).waitFor();
    await reader.page.locator('input[data-file="import"]').last().setInputFiles(file);
  };
  await send();
  await see.getByText('请先选择哪一列是标题。').waitFor();
  await see.getByLabel('标题', { exact: true }).selectOption({ index: 1 });
  await see.getByText('共3行，其中1行不能导入，1行没有日期').waitFor();
  await see.getByText('青政发〔2026〕1号', { exact: true }).waitFor();
  await see.getByText('日期不详').waitFor();
  await see.getByText('重复的表头').waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);

  await see.getByRole('button', { name: '开始导入' }).click();
  await see.getByText(/处需要修改/).waitFor();
  await see.getByLabel('归口单位').selectOption({ index: 1 });
  await see.getByLabel('栏目').selectOption({ label: '通知公告' });
  await see.getByLabel('直接发布').click();
  await see.getByRole('button', { name: '开始导入' }).click();
  const run = see.getByRole('article').filter({ hasText: '省厅文件.csv' }).first();
  await run.getByText('共3行：新增2，更新0，未变0，未导入1').waitFor();
  await run.getByText('文号1个，日期不详1条，文字缺损0处').waitFor();
  await run.getByRole('button', { name: /^查看未导入的行/ }).click();
  await run.getByText('重复的表头').waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);

  await send();
  await see.getByLabel('标题', { exact: true }).selectOption({ index: 1 });
  await see.getByLabel('沿用以前的来源').selectOption({ index: 1 });
  await see.getByRole('button', { name: '开始导入' }).click();
  await see.getByText('共3行：新增0，更新0，未变2，未导入1').waitFor();

  const { items } = await stage.world.guest.announcements.listAnnouncements({ query: { q: '表格导入第二号' } });
  expect(items).toMatchObject([{ title: '表格导入第二号', summary: '实现目标。' }]);
  await reader.close();
});
