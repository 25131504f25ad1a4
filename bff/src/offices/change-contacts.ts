import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { OfficeParts } from './index.ts';
import { reaches } from './office.policy.ts';
import type { OfficeRow } from './offices.entity.ts';
import { changeOfficeAt, officeById } from './offices.repository.ts';

export type ContactsChange = { version: number } & Partial<Pick<OfficeRow, 'phone' | 'complaintPhone' | 'address'>>;

/** Confirms how an office is reached, after putting right what is given; everybody sees the new day at once. */
export async function changeContacts(
  { database, clock, outbox, audit }: OfficeParts,
  caller: Caller,
  id: string,
  { version, ...given }: ContactsChange,
): Promise<void> {
  await database.write(async (manager) => {
    const row = await officeById(manager, id);
    if (!row || !reaches(caller, id)) throw platformRefusals.absent();
    const changed = (Object.keys(given) as Array<keyof typeof given>).filter((name) => given[name] !== row[name]);
    if (row.version !== version || !(await changeOfficeAt(manager, row, { ...given, verifiedAt: nowText(clock) })))
      throw platformRefusals['stale-version']({ extra: { version: row.version } });
    await outbox.record(manager, { name: 'offices/contacts-confirmed', payload: { officeId: id, changed } });
    await audit.note(manager, {
      caller,
      act: changed.length > 0 ? 'offices/correct-contacts' : 'offices/confirm-contacts',
      subjectKind: 'office',
      subjectId: id,
      details: { changed: changed.join(' ') },
    });
  });
}
