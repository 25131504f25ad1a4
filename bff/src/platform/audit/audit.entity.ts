import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, text, varchar } from '../persistence/columns.ts';

/** One link of the chain: who did what to what, and the hash over it and its predecessor. */
export interface AuditRow {
  /** 1, 2, 3 … without gaps. */
  sequence: number;
  at: string;
  actor: string;
  /** The name shown when the log is read, as it was then. */
  actorName: string;
  act: string;
  subjectKind: string;
  subjectId: string;
  outcome: string;
  /** Canonical JSON of what else must be known; never personal data itself. */
  details: string;
  previous: string;
  hash: string;
}

export const auditSchema = new EntitySchema<AuditRow>({
  name: 'audit',
  tableName: 'audit',
  columns: {
    sequence: { ...integer, primary: true },
    at: instantColumn,
    actor: varchar(80),
    actorName: { ...varchar(80), name: 'actor_name' },
    act: varchar(80),
    subjectKind: { ...varchar(40), name: 'subject_kind' },
    subjectId: { ...idColumn, name: 'subject_id' },
    outcome: varchar(20),
    details: text,
    previous: varchar(64),
    hash: varchar(64),
  },
  indices: [{ name: 'idx_audit_subject', columns: ['subjectKind', 'subjectId', 'sequence'] }],
});

/** The last link; its row is the lock that orders concurrent writers. */
export interface AuditHeadRow {
  id: number;
  sequence: number;
  hash: string;
}

export const auditHeadSchema = new EntitySchema<AuditHeadRow>({
  name: 'auditHead',
  tableName: 'audit_head',
  columns: { id: { ...integer, primary: true }, sequence: integer, hash: varchar(64) },
});
