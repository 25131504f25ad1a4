import { setTimeout as wait } from 'node:timers/promises';
import type { ImportFile, ImportOrder, ImportPreview, ImportRun, RefusedRow } from '@minxin/shared/imports/import';
import type { Page } from '@minxin/shared/page';
import type { Call, Caller, StaffCaller } from '../platform/caller.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { ImportParts } from './import-parts.ts';
import type { ImportRow } from './imports.entity.ts';
import { presentImports } from './imports.presenter.ts';
import { forgetImportFiles, importById, importsOf, refusalsOf } from './imports.repository.ts';
import { presentRefused, previewImport } from './preview-import.ts';
import { runImport } from './run-import.ts';
import { startImport } from './start-import.ts';
import { takeFile } from './take-file.ts';

type PageQuery = { limit: number; cursor?: string | undefined };

/** Announcements from files of staff. */
export interface Imports {
  takeFile(caller: Caller, name: string, bytes: Buffer): Promise<ImportFile>;
  preview(caller: Caller, id: string, reading: Parameters<typeof previewImport>[3]): Promise<ImportPreview>;
  /** Begins an import; answers when it is done, or while it runs when it takes longer than a moment. */
  start(call: Call, order: ImportOrder): Promise<ImportRun>;
  page(caller: Caller, query: PageQuery): Promise<Page<ImportRun>>;
  read(caller: Caller, id: string): Promise<ImportRun>;
  refusals(caller: Caller, id: string, query: PageQuery): Promise<Page<RefusedRow>>;
  /** Forgets uploaded files older than a week; for a job. */
  forgetFiles(): Promise<void>;
  /** Waits for what is being imported. */
  stop(): Promise<void>;
}

const patience = 2500;
const fileAge = 7 * 86_400_000;

export function createImports(parts: ImportParts): Imports {
  const { database, clock } = parts;
  const running = new Set<Promise<void>>();
  const find = async (caller: Caller, id: string): Promise<ImportRow> => {
    const row = await importById(database.read, id);
    if (!row || !(caller as StaffCaller).officeIds.includes(row.officeId)) throw platformRefusals.absent();
    return row;
  };
  const read = async (caller: Caller, id: string): Promise<ImportRun> => {
    const [run] = await presentImports(parts, [await find(caller, id)]);
    return run!;
  };
  return {
    takeFile: (caller, name, bytes) => takeFile(parts, caller, name, bytes),
    preview: (caller, id, reading) => previewImport(parts, caller, id, reading),
    async start(call, order) {
      const { id, work } = await startImport(parts, call, order);
      if (work) {
        const done = runImport(parts, work.run, work.table).finally(() => running.delete(done));
        running.add(done);
        await Promise.race([done, wait(patience, undefined, { ref: false })]);
      }
      return read(call.caller, id);
    },
    async page(caller, { limit, cursor }) {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, ['string'])[0];
      const rows = await importsOf(database.read, { officeIds: (caller as StaffCaller).officeIds, limit, before });
      const page = pageFrom(
        rows,
        limit,
        (row) => [row.id],
        (row) => row,
      );
      return { ...page, items: await presentImports(parts, page.items) };
    },
    read,
    async refusals(caller, id, { limit, cursor }) {
      const { id: importId } = await find(caller, id);
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['number'])[0];
      return pageFrom(
        await refusalsOf(database.read, { importId, limit, after }),
        limit,
        (row) => [row.line],
        presentRefused,
      );
    },
    async forgetFiles() {
      const before = new Date(clock.now().getTime() - fileAge).toISOString();
      await database.write((manager) => forgetImportFiles(manager, before));
    },
    stop: async () => void (await Promise.all(running)),
  };
}
