import { nowText } from '../platform/clock.ts';
import type { EditingParts } from './act-on-announcement.ts';
import { changeIfAt, dueAnnouncements, endPins } from './editing.repository.ts';
import { explainsWhatIsGone } from './validity.repository.ts';
import { makePublic } from './make-public.ts';

/** Publishes what was approved for a time that has come, and ends pins whose time is over. */
export async function publishDue(parts: EditingParts): Promise<void> {
  const { database, clock } = parts;
  const now = nowText(clock);
  for (const row of await dueAnnouncements(database.read, now)) {
    await database.write(async (manager) => {
      // What it explains was withdrawn meanwhile: people decide.
      if (await explainsWhatIsGone(manager, row.id)) {
        await changeIfAt(manager, row, { state: 'approved', scheduledFor: null, updatedAt: now });
        return;
      }
      // Taken first: whoever changed it since we read it, another instance perhaps, has already decided.
      if (!(await changeIfAt(manager, row, { state: 'published', updatedAt: now }))) return;
      const change = await makePublic(parts, manager, row, row.scheduledFor ?? now);
      await changeIfAt(manager, { id: row.id, version: row.version + 1 }, change);
    });
  }
  await database.write(async (manager) => {
    if ((await endPins(manager, now)) > 0) database.changed('announcements');
  });
}
