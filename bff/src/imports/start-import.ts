import type { ImportOrder } from '@minxin/shared/imports/import';
import type { Call, StaffCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { isUniqueViolation } from '../platform/persistence/errors.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportRow } from './imports.entity.ts';
import { importRefusals } from './imports.failures.ts';
import { addImport, changeImport, earlierSourceOf, endAbandoned } from './imports.repository.ts';
import { refuseUnknownFields } from './preview-import.ts';
import { readTable, type Table } from './read-table.ts';
import { fileOf } from './take-file.ts';

/** Somebody who works on a run says so more often than this. */
export const abandonedAfter = 60_000;

/** What was begun: the run, and the table to work on unless the same call had begun it before. */
export interface Begun {
  id: string;
  work?: { run: ImportRow; table: Table };
}

/** Begins an import into the source of this name and office, which is made when there is none. */
export async function startImport(parts: ImportParts, { caller, once }: Call, order: ImportOrder): Promise<Begun> {
  const { database, clock, sources, audit } = parts;
  const file = await fileOf(parts, caller, order.fileId);
  if (!file) throw importRefusals['unknown-file']();
  const table = await readTable(file.text);
  refuseUnknownFields(order.mapping, table);
  const sourceId = await sourceFor(parts, caller as StaffCaller, order);
  const { fileId, sourceName, officeId, columnId, publishing, mapping, cleaning } = order;
  const at = nowText(clock);
  const runningKey = `${officeId} ${sourceName}`;
  let run: ImportRow | undefined;
  const id = await writeOnce(database, once, at, async (manager) => {
    await endAbandoned(manager, runningKey, new Date(clock.now().getTime() - abandonedAfter).toISOString());
    const made = { name: sourceName, officeId, columnId, publishing };
    run = {
      ...nothingYet,
      ...{ id: newId(), fileId, fileName: file.name, sourceName, officeId, columnId, publishing, mapping, cleaning },
      sourceId: sourceId ?? '',
      runningKey,
      rows: table.rows.length,
      startedBy: (caller as StaffCaller).displayName.slice(0, 80),
      startedAt: at,
      touchedAt: at,
    };
    await addImport(manager, run);
    if (sourceId === undefined) {
      // Another import may have made the source since it was looked for; from here on it waits for this one.
      run.sourceId = (await earlierSourceOf(manager, run)) ?? (await sources.createFile(manager, caller, made));
      await changeImport(manager, run.id, { sourceId: run.sourceId });
    }
    const details = { file: file.name, rows: table.rows.length, source: run.sourceId };
    await audit.note(manager, { caller, act: 'imports/start', subjectKind: 'import', subjectId: run.id, details });
    return run.id;
  }).catch((failure: unknown) => {
    throw isUniqueViolation(failure, 'idx_imports_running') ? importRefusals.running() : failure;
  });
  return run?.id === id ? { id, work: { run, table } } : { id };
}

const nothingYet = {
  state: 'running',
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  undated: 0,
  damaged: 0,
  numbered: 0,
  endedAt: null,
} as const;

/** The source of files this order names; undefined when it must be made. */
async function sourceFor(
  { sources }: ImportParts,
  caller: StaffCaller,
  { sourceName, officeId, columnId, publishing }: ImportOrder,
): Promise<string | undefined> {
  const all = await sources.list(caller);
  const known = all.find(({ kind, name, office }) => kind === 'file' && name === sourceName && office.id === officeId);
  if (known && (known.column.id !== columnId || known.publishing !== publishing))
    throw importRefusals['source-differs']();
  return known?.id;
}
