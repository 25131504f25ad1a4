import { Readable } from 'node:stream';
import { importRowLimit, type ImportFile } from '@minxin/shared/imports/import';
import { parse } from 'csv-parse';
import { importRefusals } from './imports.failures.ts';

/** A file as a table: every row with its number in the file, the header being row 1. */
export interface Table {
  columns: string[];
  rows: Array<{ line: number; cells: string[] }>;
}

const slice = 64 * 1024;
const mostColumns = 200;
const longestRecord = 2_000_000;

/** Whether a text is a list of records in JSON, or a table. */
export const formatOf = (text: string): ImportFile['format'] => (/^\s*[[{]/.test(text) ? 'json' : 'csv');

/** Reads a file's text as a table, in slices so that others get their turn. */
export async function readTable(text: string): Promise<Table> {
  const table = formatOf(text) === 'json' ? fromJson(text) : await fromCsv(text);
  const { columns, rows } = table;
  if (columns.length === 0 || columns.length > mostColumns || rows.length === 0) throw importRefusals.unreadable();
  return table;
}

async function fromCsv(text: string): Promise<Table> {
  const parser = Readable.from(slicesOf(text)).pipe(
    parse({
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      max_record_size: longestRecord,
    }),
  );
  const all: string[][] = [];
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (all.push(cells) > importRowLimit + 1) throw importRefusals['too-many-rows']();
    }
  } catch (failure) {
    throw failure instanceof Error && 'code' in failure && String(failure.code).startsWith('CSV_')
      ? importRefusals.unreadable({ cause: failure })
      : failure;
  }
  const header = all.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  return {
    columns: (all[header] ?? []).map((cell) => cell.trim()),
    rows: all.slice(header + 1).map((cells, at) => ({ line: header + at + 2, cells })),
  };
}

function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += slice) yield text.slice(at, at + slice);
}

// The first line tells: the sign that stands there most often, outside of quotes.
function delimiterOf(text: string): string {
  const line = (/^\s*([^\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counted = [',', '\t', ';', '|'].map((sign) => [sign, line.split(sign).length] as const);
  return counted.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function fromJson(text: string): Table {
  const records = recordsOf(text);
  if (records.length > importRowLimit) throw importRefusals['too-many-rows']();
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (columns.length > mostColumns) throw importRefusals.unreadable();
  return {
    columns,
    rows: records.map((record, at) => ({ line: at + 1, cells: columns.map((name) => cellOf(record[name])) })),
  };
}

function recordsOf(text: string): Array<Record<string, unknown>> {
  const parsed = parsedWhole(text) ?? parsedLines(text);
  const list = Array.isArray(parsed)
    ? parsed
    : Object.values((parsed ?? {}) as object).find((value) => Array.isArray(value));
  const isRecord = (each: unknown) => typeof each === 'object' && each !== null && !Array.isArray(each);
  if (!Array.isArray(list) || !list.every(isRecord)) throw importRefusals.unreadable();
  return list as Array<Record<string, unknown>>;
}

function parsedWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// One record on each line.
function parsedLines(text: string): unknown {
  const records = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parsedWhole(line)]));
  return records.includes(undefined) ? undefined : records;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList ? value.join(';') : JSON.stringify(value);
}
