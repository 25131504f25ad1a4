import type { Degraded } from '@minxin/shared/home/home';
import type { Page } from '@minxin/shared/page';
import type { Source, SourceHealth, SourcePreview, SourceRun, SourceRunListed } from '@minxin/shared/sources/source';
import type { SourceFreshness } from '../announcements/index.ts';
import type { EntityManager } from 'typeorm';
import type { Call, Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { keptUntil } from '../platform/persistence/kept.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { changeSource, type SourceChange } from './change-source.ts';
import { createFileSource, createSource, type NewFileSource, type NewSource } from './create-source.ts';
import { keepItems } from './keep-items.ts';
import { noteConflicts } from './conflicts/note-conflicts.ts';
import { createConflictDesk, type ConflictDesk } from './conflicts/conflict-desk.ts';
import { previewSource } from './preview-source.ts';
import { createRunner } from './run-due.ts';
import { runsOf } from './source-runs.repository.ts';
import { healthOf } from './source.rules.ts';
import { reaches } from './source.policy.ts';
import type { ReadingLimits } from './connectors/connector.ts';
import { createPace } from './connectors/reading/pace.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRow } from './sources.entity.ts';
import { presentRun, presentSource, type Surroundings } from './sources.presenter.ts';
import { allSources, countItems, noteRun, sourceById } from './sources.repository.ts';

export { decodeText } from './connectors/reading/decode-text.ts';
export type { NewFileSource } from './create-source.ts';
export type { SourceItem } from './source-item.ts';

export type UnwellSource = Pick<SourceRow, 'id' | 'name' | 'officeId' | 'lastSuccessAt' | 'lastError' | 'createdAt'> & {
  health: SourceHealth;
};

type GivenParts = Omit<SourceParts, 'pace' | 'limits' | 'now'> & { limits?: Partial<ReadingLimits> };

// A page of a county's office answers in a second; one that is asked once a second notices nothing.
const usualLimits: ReadingLimits = { totalMs: 20_000, delayMs: 1000, runMs: 10_000, pages: 10 };

export interface Sources {
  list(caller: Caller): Promise<Source[]>;
  read(caller: Caller, id: string): Promise<Source>;
  create(call: Call, given: NewSource): Promise<Source>;
  change(caller: Caller, id: string, given: SourceChange): Promise<Source>;
  /** Runs a source now; refused while it is running already. */
  run(caller: Caller, id: string): Promise<SourceRun>;
  /** What a source would bring; nothing of it is kept. */
  preview(caller: Caller, given: NewSource): Promise<SourcePreview>;
  runs(
    caller: Caller,
    id: string,
    query: { limit: number; cursor?: string | undefined },
  ): Promise<Page<SourceRunListed>>;
  conflicts: ConflictDesk;
  /** Runs what is due, some sources beside each other; for a job. */
  runDue(): Promise<void>;
  /** How fresh each source is; for whatever shows what came from them. */
  freshness(): Promise<ReadonlyMap<string, SourceFreshness>>;
  /** Adds a source for items imported from files, in the caller's transaction; answers its id. */
  createFile(manager: EntityManager, caller: Caller, given: NewFileSource): Promise<string>;
  /**
   * Keeps items of a `file` source: new ones are added, changed ones become new versions; what is not among them
   * stays as it is. Writes in units of its own, so it is called outside a transaction.
   */
  keep(sourceId: string, items: readonly SourceItem[]): Promise<{ added: number; changed: number; unchanged: number }>;
  /** How many sources that are not paused bring items into a column. */
  feeding(columnId: string): Promise<number>;
  /** Sources that are not paused and not well. */
  unwell(): Promise<UnwellSource[]>;
  /** Sources whose content is older than it should be. */
  degraded(): Promise<Degraded[]>;
}

/** Upstream systems: what they may reach, how they are doing, and what they bring. */
export function createSources(given: GivenParts): Sources {
  const parts: SourceParts = {
    ...given,
    pace: createPace(),
    now: () => nowText(given.clock),
    limits: { ...usualLimits, ...given.limits },
  };
  const { database, clock, offices, announcements } = parts;
  const runner = createRunner(parts);
  const kept = keptUntil(database, 'sources', () => allSources(database.read));

  const surroundings = async (rows: readonly SourceRow[]): Promise<Surroundings> => ({
    offices: await offices.find(rows.map((row) => row.officeId)),
    columns: await announcements.findColumns(),
    counts: new Map(
      (await countItems(database.read)).map(({ sourceId, items, missing }) => [
        sourceId,
        { items: Number(items), missing: Number(missing) },
      ]),
    ),
    now: clock.now(),
  });
  const find = async (caller: Caller, id: string): Promise<SourceRow> => {
    const row = await sourceById(database.read, id);
    if (!row || !reaches(caller, row)) throw platformRefusals.absent();
    return row;
  };
  const read = async (caller: Caller, id: string): Promise<Source> => {
    const row = await find(caller, id);
    return presentSource(row, caller, await surroundings([row]));
  };

  return {
    async list(caller) {
      const rows = (await allSources(database.read)).filter((row) => reaches(caller, row));
      const around = await surroundings(rows);
      return rows.map((row) => presentSource(row, caller, around));
    },
    read,
    create: async (call, given) => read(call.caller, await createSource(parts, call, given)),
    async change(caller, id, given) {
      await changeSource(parts, caller, id, given);
      return read(caller, id);
    },
    preview: (caller, given) => previewSource(parts, caller, given),
    run: async (caller, id) => runner.runNow(caller, await find(caller, id)),
    runDue: runner.runDue,
    async runs(caller, id, { limit, cursor }) {
      const row = await find(caller, id);
      const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
      return pageFrom(await runsOf(database.read, row.id, { limit, before }), limit, (run) => [run.id], presentRun);
    },
    conflicts: createConflictDesk(parts),
    createFile: (manager, caller, file) => createFileSource(parts, manager, caller, file),
    async keep(sourceId, items) {
      const row = await sourceById(database.read, sourceId);
      if (row?.kind !== 'file') throw new Error(`no source of files: ${sourceId}`);
      const { touched, vanished: _, ...counts } = await keepItems(parts, row, items, { isWhole: false });
      const at = nowText(clock);
      await database.write(async (manager) => {
        await noteRun(manager, sourceId, { lastAttemptAt: at, lastSuccessAt: at, lastError: null });
        database.changed('sources');
      });
      await noteConflicts(parts, touched);
      return counts;
    },
    async freshness() {
      const now = clock.now();
      return new Map(
        (await kept()).map((row) => [
          row.id,
          { lastSuccessAt: row.lastSuccessAt, stale: ['stale', 'failing'].includes(healthOf(row, now)) },
        ]),
      );
    },
    async feeding(columnId) {
      const columns = await announcements.findColumns();
      return (await kept()).filter((row) => !row.paused && columns.get(row.columnId)?.id === columnId).length;
    },
    async unwell() {
      const now = clock.now();
      return (await kept())
        .map((row) => ({ ...row, health: healthOf(row, now) }))
        .filter((row) => !row.paused && row.health !== 'ok');
    },
    async degraded() {
      const now = clock.now();
      return (await kept())
        .filter((row) => ['stale', 'failing'].includes(healthOf(row, now)))
        .map(({ id, name, lastSuccessAt, createdAt }) => ({ id, name, since: lastSuccessAt ?? createdAt }));
    },
  };
}
