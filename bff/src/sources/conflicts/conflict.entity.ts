import type { ConflictKind, ConflictState } from '@minxin/shared/sources/conflict';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, varchar } from '../../platform/persistence/columns.ts';

/** Two announcements that look like one document and differ; an editor decides what they are. */
export interface SourceConflictRow {
  id: string;
  version: number;
  kind: ConflictKind;
  state: ConflictState;
  /** The copy that was here first, and the one that was found beside it. */
  firstId: string;
  secondId: string;
  firstOfficeId: string;
  secondOfficeId: string;
  foundAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Decided as a repost: the announcement that is the main copy. */
  mainId: string | null;
}
const nullable = true;
export const sourceConflictSchema = new EntitySchema<SourceConflictRow>({
  name: 'sourceConflict',
  tableName: 'source_conflicts',
  columns: {
    id: { ...idColumn, primary: true },
    version: integer,
    kind: varchar(20),
    state: varchar(20),
    firstId: { ...idColumn, name: 'first_id' },
    secondId: { ...idColumn, name: 'second_id' },
    firstOfficeId: { ...idColumn, name: 'first_office_id' },
    secondOfficeId: { ...idColumn, name: 'second_office_id' },
    foundAt: { ...instantColumn, name: 'found_at' },
    decidedAt: { ...instantColumn, name: 'decided_at', nullable },
    decidedBy: { ...varchar(80), name: 'decided_by', nullable },
    mainId: { ...idColumn, name: 'main_id', nullable },
  },
  indices: [
    { name: 'uq_source_conflicts_pair', columns: ['firstId', 'secondId'], unique: true },
    { name: 'idx_source_conflicts_state', columns: ['state', 'id'] },
    { name: 'idx_source_conflicts_main', columns: ['mainId'] },
  ],
});
