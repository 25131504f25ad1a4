import type { ImportRun } from '@minxin/shared/imports/import';
import type { ImportParts } from './import-parts.ts';
import type { ImportRow } from './imports.entity.ts';
import { abandonedAfter } from './start-import.ts';

/** Runs as their readers see them; one that nobody works on any more has failed. */
export async function presentImports(
  { offices, announcements, clock }: ImportParts,
  rows: readonly ImportRow[],
): Promise<ImportRun[]> {
  const names = await offices.find(rows.map((row) => row.officeId));
  const columns = await announcements.findColumns();
  const abandoned = new Date(clock.now().getTime() - abandonedAfter).toISOString();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.fileName,
    source: { id: row.sourceId, name: row.sourceName },
    office: { id: row.officeId, name: names.get(row.officeId)?.name ?? '' },
    column: { id: row.columnId, name: columns.get(row.columnId)?.name ?? '' },
    publishing: row.publishing,
    state: row.state === 'running' && row.touchedAt < abandoned ? 'failed' : row.state,
    rows: row.rows,
    added: row.added,
    changed: row.changed,
    unchanged: row.unchanged,
    refused: row.refused,
    undated: row.undated,
    damaged: row.damaged,
    numbered: row.numbered,
    startedBy: row.startedBy,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
  }));
}
