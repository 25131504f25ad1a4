import type { Audience } from '@minxin/shared/announcements/announcement';
import type { ColumnKind } from '@minxin/shared/announcements/column';
import type { Names } from '@minxin/shared/language';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** A node of the announcement tree as it is laid down. */
export interface LaidColumn {
  id: string;
  parentId: string | null;
  name: string;
  names: Names;
  ownerOfficeId: string;
  purpose: string;
  /** Null only together with `staticReason`. */
  updatePeriodDays: number | null;
  staticReason: string | null;
  kind: ColumnKind;
  sort: number;
}

/** A node of the announcement tree with what became of it. */
export interface ColumnRow extends LaidColumn {
  version: number;
  backupOfficeId: string | null;
  audience: Audience;
  /** Since when it takes nothing new. */
  retiredAt: string | null;
  /** The column everything of it went into; that one is never merged itself. */
  mergedInto: string | null;
}

/** A column of which nothing has become yet. */
export const newColumn = {
  version: 1,
  backupOfficeId: null,
  audience: 'both',
  retiredAt: null,
  mergedInto: null,
} as const;

export const columnSchema = new EntitySchema<ColumnRow>({
  name: 'column',
  tableName: 'columns',
  columns: {
    id: { ...idColumn, primary: true },
    parentId: { ...idColumn, name: 'parent_id', nullable: true },
    name: varchar(60),
    names: jsonColumn,
    ownerOfficeId: { ...idColumn, name: 'owner_office_id' },
    purpose: varchar(300),
    updatePeriodDays: { ...integer, name: 'update_period_days', nullable: true },
    staticReason: { ...varchar(200), name: 'static_reason', nullable: true },
    kind: varchar(20),
    sort: integer,
    version: { ...integer, default: 1 },
    backupOfficeId: { ...idColumn, name: 'backup_office_id', nullable: true },
    audience: { ...varchar(10), default: 'both' },
    retiredAt: { ...instantColumn, name: 'retired_at', nullable: true },
    mergedInto: { ...idColumn, name: 'merged_into', nullable: true },
  },
});
