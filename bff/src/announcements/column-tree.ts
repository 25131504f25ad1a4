import type { Column } from '@minxin/shared/announcements/column';
import type { Offices } from '../offices/index.ts';
import type { Database } from '../platform/persistence/database.ts';
import { keptUntil } from '../platform/persistence/kept.ts';
import { allColumns } from './announcements.repository.ts';
import type { ColumnRow } from './column.entity.ts';
import { ancestorsOf, branchOf } from './columns/column.rules.ts';
import { columnsHoldingPublic } from './columns/columns.repository.ts';

/** The tree of columns, kept in memory until it changes. */
export interface ColumnTree {
  /** Columns by id in their order; the id of a merged column answers the one it went into. */
  all(): Promise<ReadonlyMap<string, ColumnRow>>;
  /** A column and everything below it, by their present ids; an unknown one alone. */
  subtree(id: string): Promise<string[]>;
  /** What everybody sees: open columns, and retired ones while something public stands in or below them. */
  present(): Promise<Column[]>;
}

export function createColumnTree(database: Database, offices: Offices): ColumnTree {
  const kept = keptUntil(database, 'announcements/columns', async () => {
    const rows = await allColumns(database.read);
    const standing = rows.filter((row) => row.mergedInto === null);
    const byId = new Map(standing.map((row) => [row.id, row]));
    for (const { id, mergedInto } of rows) {
      const into = mergedInto === null ? undefined : byId.get(mergedInto);
      if (into) byId.set(id, into);
    }
    return { standing, byId };
  });
  return {
    all: async () => (await kept()).byId,
    async subtree(id) {
      const { standing, byId } = await kept();
      const root = byId.get(id);
      return root ? branchOf(standing, root.id).map((row) => row.id) : [id];
    },
    async present() {
      const { standing, byId } = await kept();
      const retired = standing.filter((row) => row.retiredAt !== null);
      const holding = retired.length === 0 ? [] : await columnsHoldingPublic(database.read);
      const shown = new Set(
        holding.flatMap((id) => [id, ...ancestorsOf(byId, byId.get(id)?.parentId ?? null).map((row) => row.id)]),
      );
      const rows = standing.filter((row) => row.retiredAt === null || shown.has(row.id));
      const owners = await offices.find(rows.map((row) => row.ownerOfficeId));
      return rows.map((row) => presentColumn(row, owners.get(row.ownerOfficeId)?.name ?? ''));
    },
  };
}

/** A column as everybody sees it. */
export function presentColumn(row: ColumnRow, officeName: string): Column {
  const { id, parentId, name, names, purpose, updatePeriodDays, staticReason, kind, sort, retiredAt } = row;
  const office = { id: row.ownerOfficeId, name: officeName };
  const retired = retiredAt !== null;
  return { id, parentId, name, names, office, purpose, updatePeriodDays, staticReason, kind, sort, retired };
}
