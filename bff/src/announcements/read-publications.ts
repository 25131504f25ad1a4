import type { Database } from '../platform/persistence/database.ts';
import { keptUntil } from '../platform/persistence/kept.ts';
import { nextPublication, publishedBetween } from './publication.repository.ts';

/** What is public, month by month, for whoever lists all of it. */
export interface Publications {
  /** `YYYY-MM` of every month in which something public was published, in order. */
  months(): Promise<string[]>;
  /** Everything public that was published in a month, with the last change of its text. */
  published(month: string): Promise<Array<{ id: string; changedAt: string }>>;
}

// A sitemap holds at most 50,000 addresses; a county publishes a few hundred a month.
const mostInMonth = 50_000;

export function createPublications(database: Database): Publications {
  return {
    months: keptUntil(database, 'announcements', async () => {
      const found: string[] = [];
      for (let at = await nextPublication(database.read, ''); at !== null;) {
        const month = at.slice(0, 7);
        found.push(month);
        at = await nextPublication(database.read, monthAfter(month));
      }
      return found;
    }),
    published: (month) =>
      publishedBetween(database.read, { from: month, before: monthAfter(month), limit: mostInMonth }),
  };
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
