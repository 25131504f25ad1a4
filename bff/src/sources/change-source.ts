import type { Caller } from '../platform/caller.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { refuseUnlisted } from './create-source.ts';
import { reaches } from './source.policy.ts';
import type { SourceRow } from './sources.entity.ts';
import { changeSourceAt, sourceById } from './sources.repository.ts';
import type { SourceParts } from './source-parts.ts';

type Settings = Pick<SourceRow, 'name' | 'url' | 'allow' | 'schedule' | 'publishing' | 'paused'>;
export type SourceChange = { version: number } & { [K in keyof Settings]?: Settings[K] | undefined };

/** Changes settings; another address forgets what the old one said about being unchanged. */
export async function changeSource(
  { database, audit }: SourceParts,
  caller: Caller,
  id: string,
  { version, ...given }: SourceChange,
): Promise<void> {
  const change = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Settings>;
  await database.write(async (manager) => {
    const row = await sourceById(manager, id);
    if (!row || !reaches(caller, row)) throw platformRefusals.absent();
    refuseUnlisted(change.url ?? row.url, change.allow ?? row.allow);
    const forgotten = change.url !== undefined && change.url !== row.url ? { etag: null, lastModified: null } : {};
    if (row.version !== version || !(await changeSourceAt(manager, row, { ...change, ...forgotten })))
      throw platformRefusals['stale-version']({ extra: { version: row.version } });
    database.changed('sources');
    const details = { settings: Object.keys(change).join(' ') };
    await audit.note(manager, { caller, act: 'sources/change', subjectKind: 'source', subjectId: id, details });
  });
}
