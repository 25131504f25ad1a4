import { dayOf } from '@minxin/shared/moment';
import type { Page } from '@minxin/shared/page';
import type { TicketKind } from '@minxin/shared/tickets/states';
import type { TicketListed } from '@minxin/shared/tickets/ticket';
import type { Caller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { decodeCursor, pageFrom } from '../platform/persistence/keyset.ts';
import { followedTickets, hottestPage, latestPage, minePage, type BoardFilter } from './board.repository.ts';
import { namesOf } from './names.ts';
import type { TicketParts } from './parts.ts';
import type { TicketRow } from './ticket.entity.ts';
import { presentListed } from './ticket.presenter.ts';
import { isOwner } from './view-ticket.ts';

/** One page of public tickets, latest first or most supported first. */
export async function listPublic(
  parts: TicketParts,
  caller: Caller,
  { sort, cursor, ...filter }: BoardFilter & { sort: 'latest' | 'hot'; cursor?: string | undefined },
): Promise<Page<TicketListed>> {
  const { read } = parts.database;
  const isHot = sort === 'hot';
  const rows = isHot
    ? await hottestPage(read, filter, cursor === undefined ? undefined : decodeCursor(cursor, ['number', 'string']))
    : await latestPage(read, filter, cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']));
  const present = await presenterFor(parts, caller, rows);
  return pageFrom(rows, filter.limit, (row) => [isHot ? row.supports : row.submittedAt, row.id], present);
}

/** One page of a citizen's own tickets, newest first. */
export async function listMine(
  parts: TicketParts,
  caller: Caller & { kind: 'citizen' },
  { cursor, limit, kind }: { cursor?: string | undefined; limit: number; kind?: TicketKind | undefined },
): Promise<Page<TicketListed>> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
  const rows = await minePage(parts.database.read, caller.id, { limit, kind }, after);
  return pageFrom(rows, limit, (row) => [row.submittedAt, row.id], await presenterFor(parts, caller, rows));
}

export async function listFollowed(parts: TicketParts, caller: Caller & { kind: 'citizen' }): Promise<TicketListed[]> {
  const rows = await followedTickets(parts.database.read, caller.id, 100);
  return rows.map(await presenterFor(parts, caller, rows));
}

/** Presents rows of a list for one caller. */
async function presenterFor(
  { offices, clock }: Pick<TicketParts, 'offices' | 'clock'>,
  caller: Caller,
  rows: TicketRow[],
): Promise<(row: TicketRow) => TicketListed> {
  const officeIds = rows.flatMap((row) => [row.officeId, row.wishedOfficeId]);
  const names = await namesOf(
    offices,
    officeIds,
    rows.map((row) => row.regionCode),
  );
  const today = dayOf(nowText(clock));
  const isCitizen = caller.kind === 'citizen';
  return (row) => presentListed(row, names, { isOwner: isOwner(caller, row), isCitizen, today });
}
