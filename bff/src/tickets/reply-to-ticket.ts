import { replyFaults, type ReplyBody } from '@minxin/shared/tickets/reply';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { newId } from '../platform/ids.ts';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import { addReplies, messagesOf } from './history.repository.ts';
import type { TicketParts } from './parts.ts';
import { replyRefusals } from './reply.failures.ts';

/** Hands in an answer that has passed the gate; it waits for a second person. */
export function replyToTicket(
  parts: TicketParts,
  act: StaffAct,
  { internalText, publicText, elements }: Omit<ReplyBody, 'version'>,
): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'reply', async ({ ticket, at, manager }) => {
    const said = await messagesOf(manager, ticket.id);
    const body = [ticket.body, ...said.map((message) => message.text)].join('\n');
    const faults = replyFaults({ publicText, elements }, { title: ticket.title, body, place: ticket.place?.text });
    const [first] = faults;
    if (first) throw replyRefusals[first]({ extra: { faults } });
    const review = {
      reviewState: 'waiting',
      reviewerId: null,
      reviewerName: null,
      reviewNote: null,
      reviewedAt: null,
    } as const;
    const by = { byId: act.caller.id, byName: act.caller.displayName.slice(0, 80), officeId: ticket.officeId };
    const text = { internalText, publicText, elements };
    await addReplies(manager, [{ id: newId(), ticketId: ticket.id, ...text, ...by, at, ...review }]);
    return {};
  });
}
