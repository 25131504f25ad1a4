import { openStates } from '@minxin/shared/tickets/states';
import type { EntityManager } from 'typeorm';
import { runStatement } from '../platform/persistence/statement.ts';

/** The oldest ticket that waits longer than it should at one office; reports are left out. */
export interface WaitingTicket {
  id: string;
  number: string;
  officeId: string;
  submittedAt: string;
  dueOn: string | null;
}

/** For each of these offices the oldest open ticket that is past its day or older than an instant. */
export async function longestWaiting(
  manager: EntityManager,
  values: { offices: readonly string[]; today: string; before: string },
): Promise<WaitingTicket[]> {
  const office = 'COALESCE(t.office_id, t.intake_office_id)';
  const rows = await runStatement<WaitingTicket>(
    manager,
    `SELECT id, number, "officeId", "submittedAt", "dueOn" FROM
       (SELECT t.id, t.number, ${office} AS "officeId", t.submitted_at AS "submittedAt", t.due_on AS "dueOn",
          ROW_NUMBER() OVER (PARTITION BY ${office} ORDER BY t.submitted_at, t.id) AS place
        FROM tickets t WHERE t.state IN (:states) AND t.kind <> 'report' AND ${office} IN (:offices)
          AND (t.due_on < :today OR t.submitted_at < :before)) waiting
     WHERE place = 1`,
    { ...values, states: openStates },
  );
  return rows;
}

/** The day on which an answer last reached a citizen; null when none ever did. */
export async function lastAnsweredOn(manager: EntityManager): Promise<string | null> {
  const [row] = await runStatement<{ day: string }>(
    manager,
    'SELECT t.replied_on AS day FROM tickets t WHERE t.replied_on IS NOT NULL ORDER BY t.replied_on DESC LIMIT 1',
    {},
  );
  return row?.day ?? null;
}
