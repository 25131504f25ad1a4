import type { EntityManager } from 'typeorm';
import type { Files } from '../platform/files/files.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { published, shown, validityChanged } from './announcements.events.ts';
import { restingRank } from './announcement.rules.ts';
import { addVersions, lastVersionNumber, noteMadeFrom } from './editing.repository.ts';
import { documentsEndedBy, markRepealed } from './validity.repository.ts';

const againNote = '撤回后重新发布。';

/** All that becoming public means beside the row itself; answers the change of the row. */
export async function makePublic(
  { outbox, files }: { outbox: Outbox; files: Files },
  manager: EntityManager,
  row: AnnouncementRow,
  at: string,
): Promise<Partial<AnnouncementRow>> {
  const { id, title, summary, bodyHtml } = row;
  const number = (await lastVersionNumber(manager, id)) + 1;
  const note = number === 1 ? null : againNote;
  await addVersions(manager, [
    { announcementId: id, number, at, note, title, summary, bodyHtml, showsDifference: false },
  ]);
  await noteMadeFrom(manager, id, number);
  await files.setOpen(
    manager,
    row.attachments.map((file) => file.id),
    true,
  );
  await markRepealed(manager, id, at);
  for (const ended of await documentsEndedBy(manager, id)) await outbox.record(manager, validityChanged(ended));
  for (const event of [published(row), ...shown([row])]) await outbox.record(manager, event);
  const again = { withdrawnAt: null, withdrawalReason: null };
  return { state: 'published', publishedAt: at, scheduledFor: null, pinned: restingRank(row.validity), ...again };
}
