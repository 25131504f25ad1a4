import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { refuseUnknownColumns, refuseUnlisted } from './create-source.ts';
import { reaches } from './source.policy.ts';
import type { SourceRow } from './sources.entity.ts';
import { forgetPages } from './source-runs.repository.ts';
import { changeSourceAt, sourceById } from './sources.repository.ts';
import type { SourceParts } from './source-parts.ts';

type Settings = Pick<
  SourceRow,
  'name' | 'url' | 'allow' | 'schedule' | 'publishing' | 'paused' | 'columnId' | 'reading' | 'mapping' | 'cleaning'
>;
export type SourceChange = { version: number } & { [K in keyof Settings]?: Settings[K] | undefined };

/**
 * Changes settings. Where they say that something else is read, or the same otherwise, everything is read anew: what
 * the upstream said about being unchanged is forgotten.
 */
export async function changeSource(
  { database, clock, audit, announcements }: SourceParts,
  caller: Caller,
  id: string,
  { version, ...given }: SourceChange,
): Promise<void> {
  const change = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
  const { columnId, mapping } = change;
  const columnIds = [...(columnId === undefined ? [] : [columnId]), ...(mapping ?? []).map((each) => each.columnId)];
  await refuseUnknownColumns(announcements, columnIds);
  await database.write(async (manager) => {
    const row = await sourceById(manager, id);
    if (!row || !reaches(caller, row)) throw platformRefusals.absent();
    if (row.kind !== 'file') refuseUnlisted(change.url ?? row.url, change.allow ?? row.allow);
    const isOther = (name: 'url' | 'reading' | 'cleaning') =>
      change[name] !== undefined && JSON.stringify(change[name]) !== JSON.stringify(row[name]);
    const isReadOtherwise = isOther('url') || isOther('reading');
    if (isReadOtherwise) await forgetPages(manager, id);
    const forgotten = isReadOtherwise || isOther('cleaning') ? { etag: null, lastModified: null } : {};
    // Who lets a source go on, or mends it, wants to see it read soon.
    const soon =
      (isReadOtherwise || change.paused === false) && row.kind !== 'file' ? { dueAt: nowText(clock), failures: 0 } : {};
    if (row.version !== version || !(await changeSourceAt(manager, row, { ...change, ...forgotten, ...soon })))
      throw platformRefusals['stale-version']({ extra: { version: row.version } });
    database.changed('sources');
    const details = { settings: Object.keys(change).join(' ') };
    await audit.note(manager, { caller, act: 'sources/change', subjectKind: 'source', subjectId: id, details });
  });
}
