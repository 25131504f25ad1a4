import type { Source } from '@minxin/shared/sources/source';
import type { Call } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { writeOnce } from '../platform/persistence/once.ts';
import { hostPortOf, readAllowlist } from '../platform/upstream/address-rules.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { reaches } from './source.policy.ts';
import { sourceRefusals } from './sources.failures.ts';
import { addSource } from './sources.repository.ts';
import type { SourceParts } from './source-parts.ts';

export type NewSource = Pick<Source, 'name' | 'kind' | 'url' | 'allow' | 'schedule' | 'publishing'> & {
  officeId: string;
  columnId: string;
};

/** Connects a source; it runs for the first time when its turn comes or somebody starts it. Answers its id. */
export async function createSource(parts: SourceParts, { caller, once }: Call, given: NewSource): Promise<string> {
  const { database, clock, offices, announcements, audit } = parts;
  refuseUnlisted(given.url, given.allow);
  if (!(await offices.find([given.officeId])).has(given.officeId)) throw sourceRefusals['unknown-office']();
  if (!reaches(caller, given)) throw platformRefusals['not-allowed']();
  if (!(await announcements.findColumns()).has(given.columnId)) throw sourceRefusals['unknown-column']();
  const at = nowText(clock);
  return writeOnce(database, once, at, async (manager) => {
    const id = newId();
    await addSource(manager, { ...given, ...untried, id, dueAt: at, createdAt: at });
    database.changed('sources');
    await audit.note(manager, {
      caller,
      act: 'sources/create',
      subjectKind: 'source',
      subjectId: id,
      details: { url: given.url },
    });
    return id;
  });
}

const untried = {
  version: 1,
  paused: false,
  lastSuccessAt: null,
  lastAttemptAt: null,
  lastError: null,
  etag: null,
  lastModified: null,
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
