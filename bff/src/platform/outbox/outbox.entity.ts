import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, integer, jsonColumn, text, varchar } from '../persistence/columns.ts';

/** One thing to be done by one consumer because of one event. */
export interface DeliveryRow {
  id: string;
  event: string;
  consumer: string;
  payload: unknown;
  state: 'waiting' | 'done' | 'dead';
  attempts: number;
  /** When it may be tried (again); while it is being tried, when the lease ends. */
  dueAt: string;
  recordedAt: string;
  lastError: string | null;
}

export const deliverySchema = new EntitySchema<DeliveryRow>({
  name: 'delivery',
  tableName: 'outbox',
  columns: {
    id: { ...idColumn, primary: true },
    event: varchar(80),
    consumer: varchar(80),
    payload: jsonColumn,
    state: varchar(10),
    attempts: integer,
    dueAt: { ...instantColumn, name: 'due_at' },
    recordedAt: { ...instantColumn, name: 'recorded_at' },
    lastError: { ...text, name: 'last_error', nullable: true },
  },
  indices: [{ name: 'idx_outbox_state_due_at', columns: ['state', 'dueAt'] }],
});
