import type { Names } from '@minxin/shared/language';
import type { OpenRange } from '@minxin/shared/offices/hours';
import type { Hall, Region } from '@minxin/shared/offices/office';
import { EntitySchema } from 'typeorm';
import {
  boolean,
  dayColumn,
  idColumn,
  instantColumn,
  integer,
  jsonColumn,
  text,
  varchar,
} from '../platform/persistence/columns.ts';

export interface RegionRow {
  /** Twelve digits. */
  code: string;
  parent: string | null;
  level: Region['level'];
  name: string;
  names: Names;
}
export const regionSchema = new EntitySchema<RegionRow>({
  name: 'region',
  tableName: 'regions',
  columns: {
    code: { ...varchar(12), primary: true },
    parent: { ...varchar(12), nullable: true },
    level: varchar(10),
    name: varchar(60),
    names: jsonColumn,
  },
});

/** An office as it is laid down. */
export interface LaidOffice {
  id: string;
  /** Ids from the root down to this office, `/root/child/`: everything below shares this beginning. */
  path: string;
  parentId: string | null;
  name: string;
  shortName: string;
  names: Names;
  regionCode: string;
  creditCode: string | null;
  phone: string | null;
  complaintPhone: string | null;
  address: string | null;
  postcode: string | null;
  duties: string | null;
  hours: OpenRange[];
  sort: number;
  verifiedAt: string | null;
}

export interface OfficeRow extends LaidOffice {
  version: number;
}
export const officeSchema = new EntitySchema<OfficeRow>({
  name: 'office',
  tableName: 'offices',
  columns: {
    id: { ...idColumn, primary: true },
    path: varchar(300),
    parentId: { ...idColumn, name: 'parent_id', nullable: true },
    name: varchar(100),
    shortName: { ...varchar(40), name: 'short_name' },
    names: jsonColumn,
    regionCode: { ...varchar(12), name: 'region_code' },
    creditCode: { ...varchar(18), name: 'credit_code', nullable: true },
    phone: { ...varchar(30), nullable: true },
    complaintPhone: { ...varchar(30), name: 'complaint_phone', nullable: true },
    address: { ...varchar(200), nullable: true },
    postcode: { ...varchar(10), nullable: true },
    duties: { ...text, nullable: true },
    hours: jsonColumn,
    sort: integer,
    verifiedAt: { ...instantColumn, name: 'verified_at', nullable: true },
    version: { ...integer, default: 1 },
  },
  indices: [{ name: 'idx_offices_sort', columns: ['sort', 'id'] }],
});

export interface HallRow {
  id: string;
  officeId: string;
  regionCode: string;
  name: string;
  names: Names;
  address: string;
  phone: string;
  hours: OpenRange[];
  windows: Hall['windows'];
  accessibility: string | null;
  transport: string | null;
  note: string | null;
  sort: number;
}
export const hallSchema = new EntitySchema<HallRow>({
  name: 'hall',
  tableName: 'halls',
  columns: {
    id: { ...idColumn, primary: true },
    officeId: { ...idColumn, name: 'office_id' },
    regionCode: { ...varchar(12), name: 'region_code' },
    name: varchar(100),
    names: jsonColumn,
    address: varchar(200),
    phone: varchar(30),
    hours: jsonColumn,
    windows: jsonColumn,
    accessibility: { ...text, nullable: true },
    transport: { ...text, nullable: true },
    note: { ...text, nullable: true },
    sort: integer,
  },
});

/** A day that differs from Monday to Friday: a holiday, or a make-up working day. */
export interface CalendarDayRow {
  day: string;
  name: string;
  off: boolean;
}
export const calendarDaySchema = new EntitySchema<CalendarDayRow>({
  name: 'calendarDay',
  tableName: 'calendar_days',
  columns: { day: { ...dayColumn, primary: true }, name: varchar(40), off: boolean },
});

/** A year whose holidays the State Council has published. */
export interface CalendarYearRow {
  year: number;
}
export const calendarYearSchema = new EntitySchema<CalendarYearRow>({
  name: 'calendarYear',
  tableName: 'calendar_years',
  columns: { year: { ...integer, primary: true } },
});

export const officeEntities = [regionSchema, officeSchema, hallSchema, calendarDaySchema, calendarYearSchema];
