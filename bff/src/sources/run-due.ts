import type { SourceRun } from '@minxin/shared/sources/source';
import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { runSource } from './run-source.ts';
import { isFetched, nextDue } from './source.rules.ts';
import type { SourceParts } from './source-parts.ts';
import type { SourceRunRow } from './source-run.entity.ts';
import type { SourceRow } from './sources.entity.ts';
import { sourceRefusals } from './sources.failures.ts';
import { dueSources, takeRun } from './sources.repository.ts';

export interface Runner {
  /** Runs a source at once; refused while it is running already. */
  runNow(caller: Caller, row: SourceRow): Promise<SourceRun>;
  /** Runs what is due. */
  runDue(): Promise<void>;
}

// A slow upstream holds up its own lane only.
const lanes = 4;

/** Runs sources, each at most once at a time. */
export function createRunner(parts: SourceParts): Runner {
  const { database, clock, audit, log } = parts;
  const running = new Set<string>();

  async function runOnce(row: SourceRow, startedBy: SourceRunRow['startedBy']): Promise<SourceRun> {
    if (!isFetched(row)) throw sourceRefusals['not-fetched']();
    if (running.has(row.id)) throw sourceRefusals.running();
    running.add(row.id);
    try {
      return await runSource(parts, row, startedBy);
    } finally {
      running.delete(row.id);
    }
  }

  // Taking the turn moves the due time on, so that of several instances one runs it; the run then sets it anew.
  async function runTurn(row: SourceRow): Promise<void> {
    if (running.has(row.id)) return;
    const next = nextDue(row, { failures: row.failures, waiting: 0 }, clock.now());
    if (!(await database.write((manager) => takeRun(manager, row, next)))) return;
    const failed = await runOnce(row, 'schedule').then(
      ({ errors }) => errors.find((error) => error.item === undefined)?.reason,
      (error: unknown) => error,
    );
    if (failed !== undefined) log.warn({ source: row.id, error: failed }, 'source failed');
  }

  return {
    async runNow(caller, row) {
      const run = await runOnce(row, 'staff');
      const { added, changed, refused } = run;
      await database.write((manager) =>
        audit.note(manager, {
          caller,
          act: 'sources/run',
          subjectKind: 'source',
          subjectId: row.id,
          details: { added, changed, refused },
        }),
      );
      return run;
    },
    async runDue() {
      const waiting = await dueSources(database.read, nowText(clock));
      const lane = async () => {
        for (let row = waiting.shift(); row; row = waiting.shift()) await runTurn(row);
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
  };
}
