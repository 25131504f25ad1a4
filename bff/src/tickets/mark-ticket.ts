import type { CitizenCaller } from '../platform/caller.ts';
import { nowText } from '../platform/clock.ts';
import { platformRefusals } from '../platform/platform.failures.ts';
import { isPublic } from './board.repository.ts';
import { clearMark, hasMark, setMark, type Mark } from './mark.repository.ts';
import type { TicketParts } from './parts.ts';
import { addToSupports, ticketById } from './ticket.repository.ts';
import { isOwner } from './view-ticket.ts';

export interface Marked {
  supports: number;
  supported: boolean;
  following: boolean;
}

/** Sets or clears a citizen's support or following of a ticket they can see; doing it twice changes nothing. */
export async function markTicket(
  { database, clock, outbox }: TicketParts,
  caller: CitizenCaller,
  ticketId: string,
  mark: Mark,
  on: boolean,
): Promise<Marked> {
  return database.write(async (manager) => {
    const ticket = await ticketById(manager, ticketId);
    if (!ticket || !(isPublic(ticket) || isOwner(caller, ticket))) throw platformRefusals.absent();
    const changed = on
      ? await setMark(manager, mark, { ticketId, citizenId: caller.id, at: nowText(clock) })
      : await clearMark(manager, mark, ticketId, caller.id);
    if (changed && mark === 'support') {
      await addToSupports(manager, ticketId, on ? 1 : -1);
      await outbox.record(manager, { name: 'tickets/supported', payload: { ticketId } });
    }
    const { supports } = (await ticketById(manager, ticketId))!;
    return {
      supports,
      supported: await hasMark(manager, 'support', ticketId, caller.id),
      following: await hasMark(manager, 'follow', ticketId, caller.id),
    };
  });
}
