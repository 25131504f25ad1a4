import { usualCleaning } from '@minxin/shared/sources/cleaning';
import type { Source, SourceRunListed } from '@minxin/shared/sources/source';
import type { OfficeRow } from '../offices/index.ts';
import type { Caller } from '../platform/caller.ts';
import { healthOf } from './source.rules.ts';
import type { SourceRunRow } from './source-run.entity.ts';
import type { SourceRow } from './sources.entity.ts';

/** What presenting needs to know beside the row. */
export interface Surroundings {
  offices: ReadonlyMap<string, OfficeRow>;
  columns: ReadonlyMap<string, { name: string }>;
  counts: ReadonlyMap<string, { items: number; missing: number }>;
  now: Date;
}

export function presentSource(row: SourceRow, caller: Caller, around: Surroundings): Source {
  const { id, version, name, kind, url, allow, schedule, publishing, paused, lastSuccessAt, lastAttemptAt } = row;
  const isAdministrator = caller.kind === 'staff' && caller.roles.includes('admin');
  return {
    id,
    version,
    name,
    kind,
    url,
    office: { id: row.officeId, name: around.offices.get(row.officeId)?.name ?? '' },
    column: { id: row.columnId, name: around.columns.get(row.columnId)?.name ?? '' },
    allow,
    schedule,
    publishing,
    paused,
    reading: row.reading ?? {},
    mapping: row.mapping ?? [],
    cleaning: row.cleaning ?? usualCleaning,
    health: healthOf(row, around.now),
    lastSuccessAt,
    lastAttemptAt,
    ...(row.lastError !== null && { lastError: row.lastError }),
    failures: row.failures,
    nextRunAt: paused || row.kind === 'file' ? null : row.dueAt,
    items: around.counts.get(id)?.items ?? 0,
    missing: around.counts.get(id)?.missing ?? 0,
    actions: !isAdministrator ? [] : row.kind === 'file' ? ['change'] : ['change', 'run'],
  };
}

export const presentRun = ({ sourceId: _, ...run }: SourceRunRow): SourceRunListed => run;
