import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportMapping, ImportPreview, PreviewedRow, RefusedRow } from '@minxin/shared/imports/import';
import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import type { Caller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { checkRow, type RefusedLine } from './check-row.rules.ts';
import { guessMapping } from './guess-mapping.rules.ts';
import type { ImportParts } from './import-parts.ts';
import { importRefusals } from './imports.failures.ts';
import { readTable, type Table } from './read-table.ts';
import { fileOf, presentFile } from './take-file.ts';
import { previewOf, translateRow } from './translate-row.ts';

const shownRows = 5;
const shownProblems = 20;
const sampleLength = 60;

interface Reading {
  mapping?: ImportMapping | undefined;
  cleaning: CleaningProfile;
}

/** What would become of a file: nothing is kept. */
export async function previewImport(
  parts: ImportParts,
  caller: Caller,
  id: string,
  { mapping: given, cleaning }: Reading,
): Promise<ImportPreview> {
  const file = await fileOf(parts, caller, id);
  if (!file) throw platformRefusals.absent();
  const table = await readTable(file.text);
  const guess = guessMapping(table.columns);
  const mapping = given ?? wholeOf(guess);
  const preview: ImportPreview = {
    file: presentFile(file),
    columns: table.columns.map((name, at) => ({ name: name.slice(0, 100), sample: sampleOf(table, at) })),
    guess,
    mapping,
    rows: table.rows.length,
    undated: 0,
    refused: 0,
    problems: [],
    first: [],
  };
  if (mapping) {
    refuseUnknownFields(mapping, table);
    await fill(preview, table, mapping, cleaning);
  }
  return preview;
}

const wholeOf = (guess: Partial<ImportMapping>): ImportMapping | null =>
  guess.title === undefined ? null : { ...guess, title: guess.title };

/** Refuses a mapping that points to columns the file does not have. */
export function refuseUnknownFields(mapping: ImportMapping, { columns }: Table): void {
  if (Object.values(mapping).some((at) => at !== undefined && at >= columns.length))
    throw importRefusals['unknown-field']();
}

/** A refused row as the contract tells it. */
export const presentRefused = ({ line, reason, title, detail }: RefusedLine): RefusedRow => ({
  row: line,
  reason,
  title,
  detail,
});

async function fill(
  preview: ImportPreview,
  table: Table,
  mapping: ImportMapping,
  cleaning: CleaningProfile,
): Promise<void> {
  const first: PreviewedRow[] = preview.first;
  for (const [at, row] of table.rows.entries()) {
    if (at % 500 === 499) await nextTurn();
    const checked = checkRow(row, table, mapping);
    if ('reason' in checked) {
      preview.refused += 1;
      if (preview.problems.length < shownProblems) preview.problems.push(presentRefused(checked));
      continue;
    }
    if (checked.date === null) preview.undated += 1;
    if (first.length < shownRows) first.push(previewOf(translateRow(checked, cleaning)));
  }
}

function sampleOf({ rows }: Table, at: number): string {
  const found = rows.slice(0, 20).find(({ cells }) => (cells[at] ?? '').trim() !== '');
  return Array.from((found?.cells[at] ?? '').replace(/\s+/g, ' ').trim())
    .slice(0, sampleLength)
    .join('');
}
