import type { TicketKind } from '@minxin/shared/tickets/states';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { actAsStaff, type StaffAct } from './act-as-staff.ts';
import type { TicketParts } from './parts.ts';

const kindNames: Record<TicketKind, string> = {
  consultation: '咨询',
  help: '求助',
  complaint: '投诉',
  report: '举报',
  suggestion: '建议',
  praise: '表扬',
};

/** Accepts a submitted ticket; a change of kind is a hop of its own that the citizen reads. */
export function acceptTicket(
  parts: TicketParts,
  act: StaffAct,
  { kind, note }: { kind?: TicketKind | undefined; note?: string | undefined },
): Promise<StaffTicket> {
  return actAsStaff(parts, act, 'acceptance', ({ ticket }) => {
    const change = { intakeOfficeId: ticket.intakeOfficeId ?? act.caller.officeId };
    if (kind === undefined || kind === ticket.kind) return { change, officeId: act.caller.officeId, note };
    const publicNote = `类别由“${kindNames[ticket.kind]}”改为“${kindNames[kind]}”`;
    const closed = kind === 'report' ? { publicConsent: false } : {};
    return { change: { ...change, ...closed, kind }, officeId: act.caller.officeId, note, publicNote };
  });
}
