import { expect, test } from 'vitest';
import { seriousFaults } from '../support/h5-desk.ts';
import { anH5Stage } from '../support/h5-stage.ts';

const stage = anH5Stage();

test('a publisher opens the board, confirms a phone number, and the finding is gone', async () => {
  const publisher = await stage.world.as('publisher');
  const board = await publisher.checkup.readCheckup({ query: {} });
  const stale = board.items.find((each) => each.rule === 'contact-unconfirmed')!;
  const office = stale.name;
  const reader = await stage.open('/staff/checkup', { as: 'publisher' });
  const { see } = reader;
  const card = see.getByRole('article').filter({ hasText: '电话、地址久未核实' }).filter({ hasText: office });
  await card.getByText(`已${stale.figure}天，期限180天`).waitFor();
  await card.getByRole('link', { name: /^去处理/ }).click();
  await see.getByRole('heading', { name: office }).waitFor();
  expect(await seriousFaults(reader.page)).toEqual([]);
  await see.getByRole('button', { name: '确认无误' }).click();
  await reader.page.getByText('已确认，日期已更新').first().waitFor();
  await reader.goto('/staff/checkup');
  await see.getByRole('heading', { name: '检查项目' }).waitFor();
  await expect.poll(() => card.count()).toBe(0);
  const { verifiedAt } = await publisher.offices.readOffice({ params: { id: stale.mend.id! } });
  expect(Date.parse(verifiedAt!)).toBeGreaterThan(Date.parse(board.at));
  await reader.close();
});

test('an administrator moves a column, retires it with its figures before the eyes, and opens it again', async () => {
  const admin = await stage.world.as('admin');
  const section = (await admin.columns.listStaffColumns({})).items.find((each) => each.parentId === null)!;
  const given = {
    name: '试开栏目',
    names: {},
    purpose: '试开',
    officeId: section.office.id,
    kind: 'notice' as const,
    updatePeriodDays: 30,
    staticReason: null,
    parentId: section.id,
    sort: 900,
  };
  await admin.columns.createColumn({ body: given });
  const reader = await stage.open('/staff/columns', { width: 1280, height: 900, as: 'admin' });
  const { see } = reader;
  await see.getByRole('button', { name: '管理 试开栏目' }).click();
  await see.getByRole('button', { name: '移动 试开栏目' }).click();
  await see.getByLabel('上级栏目').selectOption({ label: '（一级栏目）' });
  await see.getByRole('button', { name: '移动', exact: true }).click();
  await reader.page.getByText('栏目已移动，原链接有效').first().waitFor();
  await see.getByRole('heading', { name: '试开栏目', level: 2 }).waitFor();
  await see.getByRole('button', { name: '停用 试开栏目' }).click();
  const asked = reader.page.getByRole('dialog');
  await asked.getByText('已发布的0篇仍可阅读').waitFor();
  await asked.getByRole('button', { name: '停用' }).click();
  await see.getByText('已停用', { exact: true }).waitFor();
  const names = async () => (await stage.world.guest.announcements.listColumns({})).items.map((each) => each.name);
  expect(await names()).not.toContain('试开栏目');
  expect(await seriousFaults(reader.page)).toEqual([]);
  await see.getByRole('button', { name: '恢复 试开栏目' }).click();
  await reader.page.getByText('栏目已恢复').first().waitFor();
  expect(await names()).toContain('试开栏目');
  await reader.close();
});
