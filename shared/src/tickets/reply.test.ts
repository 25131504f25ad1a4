import { expect, test } from 'vitest';
import { replyFaults } from './reply.ts';

const ticket = { title: '幸福路路灯不亮', body: '三号楼前的路灯已经一周不亮。' };
const elements = { facts: '线路老化', basis: '管理规定', done: '更换灯具', next: '每周巡查' };
const good = '您反映的幸福路路灯不亮一事，经核实为线路老化，已更换灯具两盏，现已恢复照明。';

test('a reply with its four elements that speaks of the ticket has no fault', () => {
  expect(replyFaults({ publicText: good, elements }, ticket)).toEqual([]);
});

test.each(['facts', 'basis', 'done', 'next'] as const)('an empty %s is a fault', (name) => {
  expect(replyFaults({ publicText: good, elements: { ...elements, [name]: ' ' } }, ticket)).toEqual([
    'reply-element-missing',
  ]);
});

test.each([
  '已收悉。',
  '您好！您的留言已收悉。',
  '网友：您好！留言已收悉',
  '您反映的问题已转相关部门处理，感谢您的关注与支持！',
  '已转办',
])('“%s” says nothing', (publicText) => {
  expect(replyFaults({ publicText, elements }, ticket)).toContain('reply-empty-phrase');
});

test('a reply to another ticket is noticed, and a formula shared with every letter does not save it', () => {
  const letter = { title: '路灯', body: '希望相关部门尽快处理，三号楼前路灯不亮。' };
  const publicText = '公交线路首末班时间将于下月调整，请相关部门和市民留意公交站牌公告。';
  expect(replyFaults({ publicText, elements }, letter)).toEqual(['reply-off-topic']);
});

test('the place counts as well, and a ticket without a Han run cannot be quoted', () => {
  const publicText = '维修人员已到滨河公园东门更换水管，现已恢复供水。';
  const where = { title: '没水', body: '没水了', place: '滨河公园东门' };
  expect(replyFaults({ publicText, elements }, where)).toEqual([]);
  const foreign = { title: 'No water', body: 'There is no water.' };
  expect(replyFaults({ publicText, elements }, foreign)).toEqual([]);
});
