import type { Happening } from '../platform/outbox/outbox.ts';

/** What the events of announcements tell; who hears them reads the rest through the door. */
export interface AnnouncementHappened {
  announcementId: string;
  officeId: string;
  columnId: string;
}

const happened =
  (name: string) =>
const mostTold = 200;

  (row: { id: string; officeId: string; columnId: string }): Happening<AnnouncementHappened> => ({
    name: `announcements/${name}`,
    payload: { announcementId: row.id, officeId: row.officeId, columnId: row.columnId },
  });

export const published = happened('published');
export const corrected = happened('corrected');
export const withdrawn = happened('withdrawn');
export const validityChanged = happened('validity-changed');
/** These have become public: one event for many that came at once, for who does not ask where they came from. */
export const shown = (rows: ReadonlyArray<{ id: string }>): Happening[] =>
  Array.from({ length: Math.ceil(rows.length / mostTold) }, (_, at) => ({
    name: 'announcements/shown',
    payload: { announcementIds: rows.slice(at * mostTold, (at + 1) * mostTold).map(({ id }) => id) },
  }));
