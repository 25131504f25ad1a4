import { setImmediate as nextTurn } from 'node:timers/promises';
import { nowText } from '../platform/clock.ts';
import type { SourceItem } from '../sources/index.ts';
import { checkRow, type RefusedLine } from './check-row.rules.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportRow } from './imports.entity.ts';
import { addRefusals, changeImport } from './imports.repository.ts';
import type { Table } from './read-table.ts';
import { translateRow } from './translate-row.ts';

// Units stay small, so that other writers never wait long.
const atOnce = 200;
const rowsPerTurn = 20;
const touchEvery = 10_000;

/** Works a run through to its end; when it fails, what was taken stays, and the next run goes on from there. */
export async function runImport(parts: ImportParts, run: ImportRow, table: Table): Promise<void> {
  const { database, clock, log } = parts;
  const note = (change: Partial<ImportRow>) => database.write((manager) => changeImport(manager, run.id, change));
  const touching = setInterval(() => void note({ touchedAt: nowText(clock) }).catch(() => undefined), touchEvery);
  try {
    const { items, refused, ...counts } = await translated(run, table);
    await keepRefusals(parts, run.id, refused);
    const kept = await parts.sources.keep(run.sourceId, items);
    await note({ ...counts, ...kept, refused: refused.length, ...ended('done', nowText(clock)) });
  } catch (failure) {
    log.error({ import: run.id, error: failure }, 'import failed');
    await note(ended('failed', nowText(clock)));
  } finally {
    clearInterval(touching);
  }
}

const ended = (state: 'done' | 'failed', at: string) => ({ state, runningKey: null, touchedAt: at, endedAt: at });

async function translated({ mapping, cleaning }: ImportRow, table: Table) {
  const items: SourceItem[] = [];
  const refused: RefusedLine[] = [];
  const counts = { undated: 0, damaged: 0, numbered: 0 };
  for (const [at, row] of table.rows.entries()) {
    if (at % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
    const checked = checkRow(row, table, mapping);
    if ('reason' in checked) {
      refused.push(checked);
      continue;
    }
    const { item, damaged } = translateRow(checked, cleaning);
    if (checked.date === null) counts.undated += 1;
    if (item.documentNumber != null) counts.numbered += 1;
    counts.damaged += damaged;
    items.push(item);
  }
  return { items, refused, ...counts };
}

async function keepRefusals(
  { database }: ImportParts,
  importId: string,
  refused: readonly RefusedLine[],
): Promise<void> {
  for (let at = 0; at < refused.length; at += atOnce) {
    const rows = refused.slice(at, at + atOnce).map((line) => ({ importId, ...line }));
    await database.write((manager) => addRefusals(manager, rows));
  }
}
