import type { EntityManager } from 'typeorm';
import { dayOf } from '@minxin/shared/moment';
import type { TicketListed } from '@minxin/shared/tickets/ticket';
import { nowText } from '../platform/clock.ts';
import { isPostgres } from '../platform/persistence/returning.ts';
import { runStatement } from '../platform/persistence/statement.ts';
import { namesOf } from './names.ts';
import type { TicketParts } from './parts.ts';
import { presentToOthers, type ShownTicket } from './ticket.presenter.ts';

/** The newest public tickets as strangers see them; the board's part of the first page, asked for more than any list. */
export async function latestPublic({ database, offices, clock }: TicketParts, limit: number): Promise<TicketListed[]> {
  const rows = await latestShown(database.read, limit);
  const officeIds = rows.flatMap((row) => [row.officeId, row.wishedOfficeId]);
  const regionCodes = rows.map((row) => row.regionCode);
  const names = await namesOf(offices, officeIds, regionCodes);
  const today = dayOf(nowText(clock));
  return rows.map((row) => presentToOthers(row, names, { isCitizen: false, today }));
}

const shown = `SELECT t.id, t.number, t.kind, t.state, t.office_id AS "officeId", t.wished_office_id AS "wishedOfficeId",
  t.region_code AS "regionCode", t.submitted_at AS "submittedAt", t.due_on AS "dueOn",
  t.due_provisional AS "dueProvisional", t.supports, t.title, t.body, t.public_title AS "publicTitle",
  t.public_body AS "publicBody", t.anonymous, t.author_name AS "authorName", t.replied_at AS "repliedAt" FROM tickets t`;

// Consent and kind stand here once more: a flag set by mistake must not be enough to show a report.
async function latestShown(manager: EntityManager, limit: number): Promise<ShownTicket[]> {
  const yes = isPostgres(manager) ? 'TRUE' : '1';
  const where = `t.published = ${yes} AND t.public_consent = ${yes} AND t.kind <> 'report'`;
  const order = `ORDER BY t.submitted_at DESC, t.id DESC LIMIT ${limit}`;
  const rows = await runStatement<Flagged>(manager, `${shown} WHERE ${where} ${order}`, {});
  return rows.map((row) => ({
    ...row,
    anonymous: Boolean(row.anonymous),
    dueProvisional: Boolean(row.dueProvisional),
  }));
}

// SQLite answers 0 and 1.
type Flagged = Omit<ShownTicket, 'anonymous' | 'dueProvisional'> &
  Record<'anonymous' | 'dueProvisional', number | boolean>;
