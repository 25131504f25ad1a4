import type { AnnouncementAction } from '@minxin/shared/announcements/draft';
import type { EntityManager } from 'typeorm';
import type { Offices } from '../offices/index.ts';
import type { Audit } from '../platform/audit/audit.ts';
import type { Caller } from '../platform/caller.ts';
import { nowText, type Clock } from '../platform/clock.ts';
import type { Files } from '../platform/files/files.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Database } from '../platform/persistence/database.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { mayEdit, refusalFor } from './announcement.policy.ts';
import { announcementById } from './announcements.repository.ts';
import type { ColumnTree } from './column-tree.ts';
import { changeIfAt } from './editing.repository.ts';

export interface EditingParts {
  database: Database;
  clock: Clock;
  outbox: Outbox;
  audit: Audit;
  offices: Offices;
  files: Files;
  columns: ColumnTree;
}

/** What one act changes, and what of it the audit log keeps. */
export interface Outcome {
  change: Partial<AnnouncementRow>;
  details?: Record<string, string | number | boolean | null>;
  /** Part of an act that stands in the audit log already. */
  unheard?: boolean;
}

/**
 * One act of staff on an announcement as one unit: it exists for the caller, has the version they saw, may be done
 * now, is done, and stands in the audit log.
 */
export async function actOn(
  { database, clock, audit }: EditingParts,
  caller: Caller,
  { id, version, action }: { id: string; version: number; action: AnnouncementAction },
  work: (row: AnnouncementRow, manager: EntityManager) => Promise<Outcome>,
): Promise<void> {
  await database.write(async (manager) => {
    const row = await announcementById(manager, id);
    if (!row || !mayEdit(caller, row.officeId)) throw platformRefusals.absent();
    if (row.version !== version) throw platformRefusals['stale-version']({ extra: { version: row.version } });
    const refusal = refusalFor(caller, row, action);
    if (refusal) throw refusal;
    const { change, details, unheard = false } = await work(row, manager);
    if (!(await changeIfAt(manager, row, { ...change, updatedAt: nowText(clock) })))
      throw platformRefusals['stale-version']();
    database.changed('announcements');
    if (unheard) return;
    await audit.note(manager, {
      caller,
      act: `announcements/${action}`,
      subjectKind: 'announcement',
      subjectId: id,
      ...(details && { details }),
    });
  });
}
