import { usualCleaning, type CleaningProfile } from '@minxin/shared/sources/cleaning';
import type { ColumnMapping, SourceReading } from '@minxin/shared/sources/reading';
import type { ConnectedKind, Source } from '@minxin/shared/sources/source';
import type { EntityManager } from 'typeorm';
import type { Call, Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { hostPortOf, readAllowlist } from '../platform/upstream/address-rules.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { reaches } from './source.policy.ts';
import { sourceRefusals } from './sources.failures.ts';
import type { SourceRow } from './sources.entity.ts';
import { addSource } from './sources.repository.ts';
import type { SourceParts } from './source-parts.ts';

export type NewSource = Pick<Source, 'name' | 'url' | 'allow' | 'schedule' | 'publishing'> & {
  kind: ConnectedKind;
  officeId: string;
  columnId: string;
  reading?: SourceReading | undefined;
  mapping?: ColumnMapping[] | undefined;
  cleaning?: CleaningProfile | undefined;
};

/** Connects a source; it runs for the first time when its turn comes or somebody starts it. Answers its id. */
export async function createSource(parts: SourceParts, { caller, once }: Call, given: NewSource): Promise<string> {
  refuseUnlisted(given.url, given.allow);
  await refuseUnplaced(parts, caller, given);
  const at = nowText(parts.clock);
  return writeOnce(parts.database, once, at, (manager) => add(parts, manager, caller, { ...given, dueAt: at }));
}

/** Where a file's items go and what becomes of them. */
export type NewFileSource = Pick<NewSource, 'name' | 'publishing' | 'officeId' | 'columnId' | 'cleaning'>;

/** Adds a source for items that staff import from files, in the caller's transaction; nothing ever fetches it. */
export async function createFileSource(
  parts: SourceParts,
  manager: EntityManager,
  caller: Caller,
  given: NewFileSource,
): Promise<string> {
  await refuseUnplaced(parts, caller, given);
  const file = { kind: 'file', url: '', allow: [], schedule: 0, dueAt: '9999-12-31T23:59:59.999Z' } as const;
  return add(parts, manager, caller, { ...given, ...file, allow: [] });
}

/** Refuses what goes to an office or a column that is not there, or not this caller's. */
export async function refuseUnplaced(
  { offices, announcements }: SourceParts,
  caller: Caller,
  { officeId, columnId, mapping }: Pick<NewSource, 'officeId' | 'columnId' | 'mapping'>,
): Promise<void> {
  if (!(await offices.find([officeId])).has(officeId)) throw sourceRefusals['unknown-office']();
  if (!reaches(caller, { officeId })) throw platformRefusals['not-allowed']();
  await refuseUnknownColumns(announcements, [columnId, ...(mapping ?? []).map((each) => each.columnId)]);
}

/** Refuses columns that are not there or take nothing any more. */
export async function refuseUnknownColumns(
  announcements: SourceParts['announcements'],
  columnIds: readonly string[],
): Promise<void> {
  const columns = await announcements.findColumns();
  for (const columnId of columnIds) {
    const column = columns.get(columnId);
    if (!column || column.retiredAt !== null) throw sourceRefusals['unknown-column']();
  }
}

async function add(
  { database, clock, audit }: SourceParts,
  manager: EntityManager,
  caller: Caller,
  {
    reading = {},
    mapping = [],
    cleaning = usualCleaning,
    ...given
  }: Omit<NewSource, 'kind'> & Pick<SourceRow, 'kind' | 'dueAt'>,
): Promise<string> {
  const id = newId();
  const settings = { ...given, reading, mapping, cleaning };
  await addSource(manager, { ...untried, ...settings, id, createdAt: nowText(clock) });
  database.changed('sources');
  const details = { url: given.url };
  await audit.note(manager, { caller, act: 'sources/create', subjectKind: 'source', subjectId: id, details });
  return id;
}

const untried = {
  version: 1,
  paused: false,
  lastSuccessAt: null,
  lastAttemptAt: null,
  lastError: null,
  etag: null,
  lastModified: null,
  failures: 0,
} as const;

/** Refuses an address whose host and port are not listed; what it resolves to is checked at every fetch. */
export function refuseUnlisted(url: string, allow: readonly string[]): void {
  const parsed = URL.parse(url);
  if (!parsed || parsed.username !== '' || parsed.password !== '' || !hostsOf(allow).has(hostPortOf(parsed)))
    throw sourceRefusals['not-on-allowlist']();
}

function hostsOf(allow: readonly string[]): ReadonlySet<string> {
  try {
    return readAllowlist(allow).hosts;
  } catch {
    return new Set();
  }
}
