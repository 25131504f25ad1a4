import type { ImportFile, ImportMapping, ImportState, RowFault } from '@minxin/shared/imports/import';
import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, jsonColumn, text, varchar } from '../platform/persistence/columns.ts';

/** An uploaded file as text; kept only until it has surely been imported. */
export interface ImportFileRow {
  id: string;
  name: string;
  size: number;
  format: ImportFile['format'];
  text: string;
  uploadedBy: string;
  uploadedAt: string;
}
export const importFileSchema = new EntitySchema<ImportFileRow>({
  name: 'importFile',
  tableName: 'import_files',
  columns: {
    id: { ...idColumn, primary: true },
    name: varchar(200),
    size: integer,
    format: varchar(10),
    text,
    uploadedBy: { ...varchar(80), name: 'uploaded_by' },
    uploadedAt: { ...instantColumn, name: 'uploaded_at' },
  },
  indices: [{ name: 'idx_import_files_uploaded_by', columns: ['uploadedBy', 'uploadedAt'] }],
});

/** One run of an import. */
export interface ImportRow {
  id: string;
  fileId: string;
  fileName: string;
  sourceId: string;
  sourceName: string;
  officeId: string;
  columnId: string;
  publishing: 'auto' | 'review';
  mapping: ImportMapping;
  cleaning: CleaningProfile;
  state: ImportState;
  /** Names the source while it is being imported into, so that a second run of it is refused; null afterwards. */
  runningKey: string | null;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  undated: number;
  damaged: number;
  numbered: number;
  startedBy: string;
  startedAt: string;
  /** When whoever runs it last said so. */
  touchedAt: string;
  endedAt: string | null;
}
export const importSchema = new EntitySchema<ImportRow>({
  name: 'import',
  tableName: 'imports',
  columns: {
    id: { ...idColumn, primary: true },
    fileId: { ...idColumn, name: 'file_id' },
    fileName: { ...varchar(200), name: 'file_name' },
    sourceId: { ...idColumn, name: 'source_id' },
    sourceName: { ...varchar(100), name: 'source_name' },
    officeId: { ...idColumn, name: 'office_id' },
    columnId: { ...idColumn, name: 'column_id' },
    publishing: varchar(10),
    mapping: jsonColumn,
    cleaning: jsonColumn,
    state: varchar(10),
    runningKey: { ...varchar(200), name: 'running_key', nullable: true },
    rows: integer,
    added: integer,
    changed: integer,
    unchanged: integer,
    refused: integer,
    undated: integer,
    damaged: integer,
    numbered: integer,
    startedBy: { ...varchar(80), name: 'started_by' },
    startedAt: { ...instantColumn, name: 'started_at' },
    touchedAt: { ...instantColumn, name: 'touched_at' },
    endedAt: { ...instantColumn, name: 'ended_at', nullable: true },
  },
  indices: [
    { name: 'idx_imports_office', columns: ['officeId', 'id'] },
    { name: 'idx_imports_running', columns: ['runningKey'], unique: true },
  ],
});

/** A row that was refused. */
export interface ImportRefusalRow {
  importId: string;
  /** As a spreadsheet numbers it: the header is line 1. */
  line: number;
  reason: RowFault;
  title: string;
  detail: string;
}
export const importRefusalSchema = new EntitySchema<ImportRefusalRow>({
  name: 'importRefusal',
  tableName: 'import_refusals',
  columns: {
    importId: { ...idColumn, name: 'import_id', primary: true },
    line: { ...integer, primary: true },
    reason: varchar(30),
    title: varchar(200),
    detail: varchar(200),
  },
});

export const importEntities = [importFileSchema, importSchema, importRefusalSchema];
