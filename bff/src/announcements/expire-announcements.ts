import { dayOf } from '@minxin/shared/moment';
import type { EditingParts } from './act-on-announcement.ts';
import { validityChanged } from './announcements.events.ts';
import { markExpired, pastTheirDay } from './validity.repository.ts';

/** Marks what was valid until a day that is over: it stays public, with a banner, after what still holds. */
export async function expireAnnouncements({ database, clock, outbox }: EditingParts): Promise<void> {
  const today = dayOf(clock.now());
  const due = await pastTheirDay(database.read, today);
  if (due.length === 0) return;
  await database.write(async (manager) => {
    for (const row of due)
      if (await markExpired(manager, row.id, today)) await outbox.record(manager, validityChanged(row));
  });
}
