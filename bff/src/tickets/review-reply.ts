import { maskPersonalData } from '@minxin/shared/mask';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { newId } from '../platform/ids.ts';
import { actAsStaff, type Desk, type StaffAct } from './act-as-staff.ts';
import { addMessages, judgeReply, lastReply } from './history.repository.ts';
import type { TicketReplyRow } from './history.entity.ts';
import type { TicketParts } from './parts.ts';
import type { Step } from './take-step.ts';
import type { TicketRow } from './ticket.entity.ts';
import { isPublishable } from './ticket.policy.ts';
import { ticketRefusals } from './tickets.failures.ts';

export interface Verdict {
  verdict: 'pass' | 'fail';
  note?: string | undefined;
  publish: boolean;
  publicTitle?: string | undefined;
  publicBody?: string | undefined;
}

/** A second person passes a reply to the citizen, and perhaps to everybody, or sends it back while the clock runs on. */
export function reviewReply(parts: TicketParts, act: StaffAct, given: Verdict): Promise<StaffTicket> {
  const move = given.verdict === 'pass' ? 'pass' : 'fail';
  return actAsStaff(parts, act, move, async (desk) => {
    const { ticket, manager, at, today } = desk;
    const reply = await lastReply(manager, ticket.id, 'waiting');
    if (!reply || ticket.state !== 'reviewing') {
      throw ticketRefusals['wrong-state']({ extra: { state: ticket.state, version: ticket.version } });
    }
    if (reply.byId === act.caller.id) throw ticketRefusals['second-person-needed']();
    if (move === 'fail' && given.note === undefined) throw ticketRefusals['reason-needed']();
    const reviewer = { reviewerId: act.caller.id, reviewerName: act.caller.displayName.slice(0, 80) };
    const reviewState = move === 'pass' ? 'passed' : 'failed';
    await judgeReply(manager, reply.id, { reviewState, ...reviewer, reviewNote: given.note ?? null, reviewedAt: at });
    if (move === 'fail') return { note: given.note };
    if (ticket.kind === 'consultation') await say(desk, reply);
    const change = { repliedAt: at, repliedOn: today, ...(given.publish && publicCopy(ticket, given)) };
    return { change, note: given.note } satisfies Omit<Step, 'move'>;
  });
}

async function say({ manager, ticket, at }: Desk, { publicText, officeId }: TicketReplyRow): Promise<void> {
  await addMessages(manager, [
    { id: newId(), ticketId: ticket.id, fromKind: 'office', officeId, text: publicText, at },
  ]);
}

/** The copy that may be shown to everybody, always masked; refused without consent and for every report. */
export function publicCopy(
  ticket: TicketRow,
  { publicTitle, publicBody }: Pick<Verdict, 'publicTitle' | 'publicBody'>,
): Partial<TicketRow> {
  if (!isPublishable(ticket)) throw ticketRefusals['not-publishable']();
  return {
    published: true,
    publicTitle: maskPersonalData(publicTitle ?? ticket.publicTitle ?? ticket.title),
    publicBody: maskPersonalData(publicBody ?? ticket.publicBody ?? ticket.body),
  };
}
