import { refusalGrounds, type RefusalGround } from '@minxin/shared/tickets/refusal-grounds';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

/** Does not accept a ticket: a ground of the list, why it applies, and who can help instead. */
export function refuseTicket(
  parts: TicketParts,
  act: StaffAct,
  refusal: { code: RefusalGround; explanation: string; whereToGo: string },
): Promise<StaffTicket> {
  const publicNote = `${refusalGrounds[refusal.code]}。${refusal.explanation}\n${refusal.whereToGo}`;
  return actAsStaff(parts, act, 'refusal', ({ ticket }) => ({
    change: { refusal, intakeOfficeId: ticket.intakeOfficeId ?? act.caller.officeId },
    officeId: act.caller.officeId,
    publicNote,
  }));
}
