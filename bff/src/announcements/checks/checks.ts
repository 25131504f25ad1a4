import type { Database } from '../../platform/persistence/database.ts';
import { announcementsByIds } from '../announcements.repository.ts';
import type { ColumnRow } from '../column.entity.ts';
import type { ColumnTree } from '../column-tree.ts';
import { lastPublished } from '../columns/columns.repository.ts';
import {
  danglingInterpretations,
  expiredButValid,
  outdatedTranslations,
  overdueDrafts,
  textsAfter,
  unexplainedPolicies,
  type CheckedRow,
  type CheckedText,
} from './checks.repository.ts';

export type { CheckedRow, CheckedText } from './checks.repository.ts';

interface Within {
  /** The offices asked about; none answers nothing. */
  offices: readonly string[];
  limit: number;
}

/** What the health board asks of announcements; every answer is bounded. */
export interface AnnouncementChecks {
  /** Open columns with the instant something last became public in each. */
  freshnessByColumn(): Promise<Array<ColumnRow & { lastPublishedAt: string | null }>>;
  expiredButValid(within: Within & { today: string }): Promise<CheckedRow[]>;
  overdueDrafts(within: Within & { before: string }): Promise<CheckedRow[]>;
  unexplainedPolicies(within: Within & { since: string }): Promise<CheckedRow[]>;
  danglingInterpretations(within: Within & { since: string }): Promise<CheckedRow[]>;
  outdatedTranslations(within: Within): Promise<CheckedRow[]>;
  /** Public texts after an id in the order of ids, for a walk through all of them. */
  textsAfter(id: string, limit: number): Promise<CheckedText[]>;
  /** Titles and offices of those that are public. */
  publicOnes(ids: readonly string[]): Promise<ReadonlyMap<string, { title: string; officeId: string }>>;
}

export function announcementChecks({
  database: { read },
  columns,
}: {
  database: Database;
  columns: ColumnTree;
}): AnnouncementChecks {
  const open = async () => [...new Set((await columns.all()).values())].filter((row) => row.retiredAt === null);
  return {
    async freshnessByColumn() {
      const newest = await lastPublished(read);
      return (await open()).map((row) => ({ ...row, lastPublishedAt: newest.get(row.id) ?? null }));
    },
    expiredButValid: (within) => expiredButValid(read, within),
    overdueDrafts: (within) => overdueDrafts(read, within),
    async unexplainedPolicies(within) {
      const policies = (await open()).filter((row) => row.kind === 'policy').map((row) => row.id);
      return unexplainedPolicies(read, { ...within, columns: policies });
    },
    danglingInterpretations: (within) => danglingInterpretations(read, within),
    outdatedTranslations: (within) => outdatedTranslations(read, within),
    textsAfter: (id, limit) => textsAfter(read, id, limit),
    publicOnes: async (ids) =>
      new Map(
        (await announcementsByIds(read, ids))
          .filter((row) => row.state === 'published')
          .map(({ id, title, officeId }) => [id, { title, officeId }]),
      ),
  };
}
