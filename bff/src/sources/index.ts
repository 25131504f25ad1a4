import type { Degraded } from '@minxin/shared/home/home';
import type { Source, SourceHealth, SourceRun } from '@minxin/shared/sources/source';
import type { SourceFreshness } from '../announcements/index.ts';
import type { EntityManager } from 'typeorm';
import type { Call, Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { keptUntil } from '../platform/persistence/kept.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { changeSource, type SourceChange } from './change-source.ts';
import { createFileSource, createSource, type NewFileSource, type NewSource } from './create-source.ts';
import { keepItems } from './keep-items.ts';
import { runSource } from './run-source.ts';
import { isFetched, healthOf } from './source.rules.ts';
import { reaches } from './source.policy.ts';
import type { ReadingLimits } from './connectors/connector.ts';
import { createPace } from './connectors/reading/pace.ts';
import type { SourceItem } from './source-item.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRow } from './sources.entity.ts';
import { sourceRefusals } from './sources.failures.ts';
import { presentSource, type Surroundings } from './sources.presenter.ts';
import { allSources, countItems, dueSources, noteRun, sourceById, takeRun } from './sources.repository.ts';

export { decodeText } from './connectors/reading/decode-text.ts';
export type { NewFileSource } from './create-source.ts';
export type { SourceItem } from './source-item.ts';

export type UnwellSource = Pick<SourceRow, 'id' | 'name' | 'officeId' | 'lastSuccessAt' | 'lastError' | 'createdAt'> & {
  health: SourceHealth;
};

type GivenParts = Omit<SourceParts, 'pace' | 'limits'> & { limits?: Partial<ReadingLimits> };

// A page of a county's office answers in a second; one that is asked once a second notices nothing.
const usualLimits: ReadingLimits = { totalMs: 20_000, delayMs: 1000, runMs: 25_000, pages: 10 };

export interface Sources {
  list(caller: Caller): Promise<Source[]>;
  read(caller: Caller, id: string): Promise<Source>;
  create(call: Call, given: NewSource): Promise<Source>;
  change(caller: Caller, id: string, given: SourceChange): Promise<Source>;
  /** Runs a source now; refused while it is running already. */
  run(caller: Caller, id: string): Promise<SourceRun>;
  /** Runs what is due, one source after the other; for a job. */
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
  const parts: SourceParts = { pace: createPace(), ...given, limits: { ...usualLimits, ...given.limits } };
  const { database, clock, offices, announcements, audit, log } = parts;
  const running = new Set<string>();
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
  const runOnce = async (row: SourceRow): Promise<SourceRun> => {
    if (!isFetched(row)) throw sourceRefusals['not-fetched']();
    if (running.has(row.id)) throw sourceRefusals.running();
    running.add(row.id);
    try {
      return await runSource(parts, row);
    } finally {
      running.delete(row.id);
    }
  };
  const nextRun = ({ schedule }: SourceRow) => new Date(clock.now().getTime() + schedule * 60_000).toISOString();

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
    async run(caller, id) {
      const row = await find(caller, id);
      const run = await runOnce(row);
      const { added, changed, refused } = run;
      await database.write(async (manager) => {
        await takeRun(manager, row, nextRun(row));
        const details = { added, changed, refused };
        await audit.note(manager, { caller, act: 'sources/run', subjectKind: 'source', subjectId: id, details });
      });
      return run;
    },
    async runDue() {
      for (const row of await dueSources(database.read, nowText(clock))) {
        if (running.has(row.id)) continue;
        if (!(await database.write((manager) => takeRun(manager, row, nextRun(row))))) continue;
        // One source that cannot be read or kept never holds up the others.
        const failed = await runOnce(row).then(
          ({ errors }) => errors.find((error) => error.item === undefined)?.reason,
          (error: unknown) => error,
        );
        if (failed !== undefined) log.warn({ source: row.id, error: failed }, 'source failed');
      }
    },
    createFile: (manager, caller, file) => createFileSource(parts, manager, caller, file),
    async keep(sourceId, items) {
      const row = await sourceById(database.read, sourceId);
      if (row?.kind !== 'file') throw new Error(`no source of files: ${sourceId}`);
      const { added, changed, unchanged } = await keepItems(parts, row, items, { isWhole: false });
      const at = nowText(clock);
      await database.write(async (manager) => {
        await noteRun(manager, sourceId, { lastAttemptAt: at, lastSuccessAt: at, lastError: null });
        database.changed('sources');
      });
      return { added, changed, unchanged };
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
