import type { Column } from '@minxin/shared/announcements/column';
import type { Offices } from '../offices/index.ts';
import type { Database } from '../platform/persistence/database.ts';
import { keptUntil } from '../platform/persistence/kept.ts';
import { allColumns } from './announcements.repository.ts';
import type { ColumnRow } from './column.entity.ts';

/** The tree of columns, kept in memory until it changes. */
export interface ColumnTree {
  /** Columns by id in their order. */
  all(): Promise<ReadonlyMap<string, ColumnRow>>;
  /** A column and everything below it; empty for an unknown one. */
  subtree(id: string): Promise<string[]>;
  present(): Promise<Column[]>;
}

export function createColumnTree(database: Database, offices: Offices): ColumnTree {
  const all = keptUntil(
    database,
    'announcements/columns',
    async () => new Map((await allColumns(database.read)).map((row) => [row.id, row])),
  );
  return {
    all,
    async subtree(id) {
      const rows = [...(await all()).values()];
      const found = rows.filter((row) => row.id === id).map((row) => row.id);
      for (let at = 0; at < found.length; at += 1)
        found.push(...rows.filter((row) => row.parentId === found[at] && !found.includes(row.id)).map((row) => row.id));
      return found;
    },
    async present() {
      const rows = [...(await all()).values()];
      const owners = await offices.find(rows.map((row) => row.ownerOfficeId));
      return rows.map(({ ownerOfficeId, ...row }) => ({
        ...row,
        office: { id: ownerOfficeId, name: owners.get(ownerOfficeId)?.name ?? '' },
      }));
    },
  };
}
