import type { SourceFailure } from '@minxin/shared/sources/source';
import { EntitySchema } from 'typeorm';
import { boolean, idColumn, instantColumn, integer, jsonColumn, varchar } from '../platform/persistence/columns.ts';

/** One run of a source: when, how many of what, and what went wrong. */
export interface SourceRunRow {
  id: string;
  sourceId: string;
  at: string;
  /** Milliseconds from the first request to the last row. */
  took: number;
  startedBy: 'staff' | 'schedule';
  fetched: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  vanished: number;
  waiting: number;
  notModified: boolean;
  /** Whether the whole run failed, not only some items. */
  failed: boolean;
  errors: SourceFailure[];
}
export const sourceRunSchema = new EntitySchema<SourceRunRow>({
  name: 'sourceRun',
  tableName: 'source_runs',
  columns: {
    id: { ...idColumn, primary: true },
    sourceId: { ...idColumn, name: 'source_id' },
    at: instantColumn,
    took: integer,
    startedBy: { ...varchar(10), name: 'started_by' },
    fetched: integer,
    added: integer,
    changed: integer,
    unchanged: integer,
    refused: integer,
    vanished: integer,
    waiting: integer,
    notModified: { ...boolean, name: 'not_modified' },
    failed: boolean,
    errors: jsonColumn,
  },
  indices: [{ name: 'idx_source_runs_source', columns: ['sourceId', 'id'] }],
});
