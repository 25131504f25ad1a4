import type { EntityManager } from 'typeorm';
import type { Files } from '../platform/files/files.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { AnnouncementRow } from './announcement.entity.ts';
import { published } from './announcements.events.ts';
import { addVersions, markRepealed } from './editing.repository.ts';

/** All that becoming public means beside the row itself; answers the change of the row. */
export async function makePublic(
  { outbox, files }: { outbox: Outbox; files: Files },
  manager: EntityManager,
  row: AnnouncementRow,
  at: string,
): Promise<Partial<AnnouncementRow>> {
  const { id, title, summary, bodyHtml } = row;
  await addVersions(manager, [{ announcementId: id, number: 1, at, note: null, title, summary, bodyHtml }]);
  await files.setOpen(
    manager,
    row.attachments.map((file) => file.id),
    true,
  );
  await markRepealed(manager, id, at);
  await outbox.record(manager, published(row));
  return { state: 'published', publishedAt: at, scheduledFor: null };
}
