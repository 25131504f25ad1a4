import {
  importFields,
  type ImportField,
  type ImportMapping,
  type RowFault,
  type RowRemark,
} from '@minxin/shared/imports/import';
import { readDay, type ReadDay } from './read-day.rules.ts';
import type { Table } from './read-table.ts';

/** A row whose cells are in their places. */
export interface CheckedRow {
  line: number;
  values: Partial<Record<ImportField, string>> & { title: string };
  date: ReadDay | null;
  remarks: RowRemark[];
}

/** A row that cannot be taken. */
export interface RefusedLine {
  line: number;
  reason: RowFault;
  title: string;
  detail: string;
}

const longestBody = 1_000_000;
const needed: readonly ImportField[] = ['title', 'date', 'body'];

/** Puts the cells of a row in their places, or names why it is refused. */
export function checkRow(
  { line, cells: given }: Table['rows'][number],
  table: Table,
  mapping: ImportMapping,
): CheckedRow | RefusedLine {
  const { columns } = table;
  const refuse = (reason: RowFault, detail = ''): RefusedLine => {
    const title = oneLine(given[mapping.title] ?? '');
    return { line, reason, title: clipped(title, 200), detail: clipped(detail, 200) };
  };
  if (given.every((cell) => cell.trim() === '')) return refuse('empty-row');
  if (columns.every((name, at) => given[at]?.trim() === name)) return refuse('header-row');
  const remarks: RowRemark[] = [];
  const cells = joinedTo(columns.length, given, mapping);
  if (!cells) return refuse('too-many-cells', `${given.length} / ${columns.length}`);
  if (cells.length < given.length) remarks.push('joined-cells');
  if (needed.some((field) => (mapping[field] ?? -1) >= cells.length))
    return refuse('too-few-cells', `${cells.length} / ${columns.length}`);
  const values: Partial<Record<ImportField, string>> = {};
  for (const field of importFields) {
    const at = mapping[field];
    if (at !== undefined) values[field] = cells[at] ?? '';
  }
  const { title = '', date = '', body = '' } = values;
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(title)) return refuse('no-title');
  const read = readDay(date);
  if (read === undefined) return refuse('bad-date', date);
  if (read === null) remarks.push('no-date');
  if (body.length > longestBody) return refuse('too-long', String(body.length));
  return { line, values: { ...values, title }, date: read, remarks };
}

/**
 * The cells of a row that has more than the header: blank ones at the end go, or else what lies between is one text
 * whose commas were not quoted, when the cells before and after it are sure (a date, an address). Undefined when unsure.
 */
function joinedTo(width: number, cells: readonly string[], mapping: ImportMapping): readonly string[] | undefined {
  if (cells.length <= width) return cells;
  const isBlank = cells.slice(width).every((cell) => cell.trim() === '');
  const cut = isBlank ? [cells.slice(0, width)] : [];
  const ways = [...cut, ...joined(width, cells, mapping)];
  return ways.find((way) => isSure(way, mapping)) ?? cut[0];
}

function joined(width: number, cells: readonly string[], { body }: ImportMapping): string[][] {
  if (body === undefined) return [];
  const after = cells.length - (width - body - 1);
  return [[...cells.slice(0, body), cells.slice(body, after).join(','), ...cells.slice(after)]];
}

const isSure = (cells: readonly string[], { date, link }: ImportMapping) =>
  date !== undefined &&
  link !== undefined &&
  readDay(cells[date] ?? '') != null &&
  /^https?:\/\/\S+$/.test((cells[link] ?? '').trim());

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const clipped = (text: string, length: number) =>
  Array.from(text.toWellFormed())
    .slice(0, length / 2)
    .join('');
