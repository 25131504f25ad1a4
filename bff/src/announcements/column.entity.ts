import type { ColumnKind } from '@minxin/shared/announcements/column';
import type { Names } from '@minxin/shared/language';
import { EntitySchema } from 'typeorm';
import { idColumn, integer, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** A node of the announcement tree. */
export interface ColumnRow {
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
  },
});
