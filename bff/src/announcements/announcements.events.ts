import type { Happening } from '../platform/outbox/outbox.ts';

/** What the events of announcements tell; who hears them reads the rest through the door. */
export interface AnnouncementHappened {
  announcementId: string;
  officeId: string;
  columnId: string;
  /** When it became public, if that was before now: old documents are brought in, too. */
  publishedAt: string | null;
}

// Few enough that hearing of a whole batch of such events ends within its lease.
const mostTold = 50;

const happened =
  (name: string) =>
  (row: {
    id: string;
    officeId: string;
    columnId: string;
    publishedAt: string | null;
  }): Happening<AnnouncementHappened> => ({
    name: `announcements/${name}`,
    payload: {
      announcementId: row.id,
      officeId: row.officeId,
      columnId: row.columnId,
      publishedAt: row.publishedAt,
    },
  });

export const published = happened('published');
/** These have become public: one event for many that came at once, for who does not ask where they came from. */
export const shown = (rows: ReadonlyArray<{ id: string }>): Happening[] =>
  Array.from({ length: Math.ceil(rows.length / mostTold) }, (_, at) => ({
    name: 'announcements/shown',
    payload: { announcementIds: rows.slice(at * mostTold, (at + 1) * mostTold).map(({ id }) => id) },
  }));
export const corrected = happened('corrected');
export const withdrawn = happened('withdrawn');
export const validityChanged = happened('validity-changed');
