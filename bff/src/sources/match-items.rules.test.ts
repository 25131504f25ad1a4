import { expect, test } from 'vitest';
import { matchItems, type Matched } from './match-items.rules.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceItemRow } from './sources.entity.ts';

const item = (title: string, link: string | null, bodyHtml = '<p>x</p>'): SourceItem => ({
  title,
  link,
  bodyHtml,
  summary: '',
  publishedAt: null,
  sourceName: null,
});

// What a run would keep of the items it added and changed.
function kept(known: SourceItemRow[], { added, changed, vanished }: Matched): SourceItemRow[] {
  const rows = known.map((row) => {
    const change = changed.find((each) => each.row === row);
    const missingSince = vanished.includes(row) ? '2026' : row.missingSince;
    return change ? { ...row, identity: change.identity, contentHash: change.contentHash } : { ...row, missingSince };
  });
  const fresh = added.map(({ identity, contentHash }) => ({
    sourceId: 's',
    identity,
    contentHash,
    announcementId: identity,
    firstSeenAt: '',
    lastSeenAt: '',
    missingSince: null,
    rawHash: null,
    cleaning: null,
  }));
  return [...rows, ...fresh];
}

const counts = ({ added, changed, unchanged, vanished, back }: Matched) => [
  added.length,
  changed.length,
  unchanged,
  vanished.length,
  back.length,
];

function series(...runs: SourceItem[][]): number[][] {
  let known: SourceItemRow[] = [];
  return runs.map((items) => {
    const matched = matchItems(items, known);
    known = kept(known, matched);
    return counts(matched);
  });
}

const portal = 'https://example.org/';
const ten = Array.from({ length: 10 }, (_, at) => item(`通知${at}`, portal));

test('ten notices that share one link stay ten, and the second run adds nothing', () => {
  expect(series(ten, ten.toReversed())).toEqual([
    [10, 0, 0, 0, 0],
    [0, 0, 10, 0, 0],
  ]);
});

test('notices that share link and title are told apart by their content, in any order', () => {
  const two = [item('公告', portal, '<p>一</p>'), item('公告', portal, '<p>二</p>')];
  expect(series(two, two.toReversed())).toEqual([
    [2, 0, 0, 0, 0],
    [0, 0, 2, 0, 0],
  ]);
});

test('the same item twice in one feed is one item', () => {
  expect(series([item('甲', portal), item('甲', portal)])).toEqual([[1, 0, 1, 0, 0]]);
});

test('another text is a change, and so is another title under a link of its own', () => {
  const own = 'https://example.org/1';
  expect(series([item('甲', own)], [item('甲', own, '<p>y</p>')], [item('乙', own, '<p>y</p>')])).toEqual([
    [1, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
  ]);
});

test('another title under a link that many share is a new notice', () => {
  expect(series(ten, [...ten.slice(1), item('新通知', portal)])).toEqual([
    [10, 0, 0, 0, 0],
    [1, 0, 9, 1, 0],
  ]);
});

test('what vanishes is noted once, and noted again when it comes back', () => {
  const [first, second] = [item('甲', 'https://example.org/1'), item('乙', 'https://example.org/2')];
  expect(series([first, second], [first], [first], [first, second])).toEqual([
    [2, 0, 0, 0, 0],
    [0, 0, 1, 1, 0],
    [0, 0, 1, 0, 0],
    [0, 0, 2, 0, 1],
  ]);
});

test('items without any link are told apart by their titles', () => {
  expect(series([item('甲', null), item('乙', null)], [item('甲', null), item('丙', null)])).toEqual([
    [2, 0, 0, 0, 0],
    [1, 0, 1, 1, 0],
  ]);
});
