import type { Files } from '../platform/files/files.ts';
import type { Database } from '../platform/persistence/database.ts';
import { mayEdit } from './announcement.policy.ts';
import { unpublishedWithFile } from './announcements.repository.ts';

/** Lets editors of an office read the files of announcements that are not public yet, so that they can review them. */
export function letEditorsIn(files: Files, database: Database): void {
  files.letIn(async (fileId, caller) => {
    if (caller.kind !== 'staff') return false;
    const rows = await unpublishedWithFile(database.read, fileId, caller.officeIds);
    return rows.some((row) => mayEdit(caller, row.officeId));
  });
}
