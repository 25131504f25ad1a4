import { addDays, dayOf } from '@minxin/shared/moment';
import type { WorkingCalendar } from '@minxin/shared/offices/working-days';
import type { StaffRole } from '@minxin/shared/caller';
import { lastDayOf, limitOf } from '@minxin/shared/tickets/limits';
import { canMove, type MoveName } from '@minxin/shared/tickets/states';
import type { StaffCaller } from '../platform/caller.ts';
import type { TicketRow } from './ticket.entity.ts';

/** A member of staff with the offices above their own, the county itself left out. */
export interface Reader {
  staff: StaffCaller;
  lineage: readonly string[];
}

type Placed = Pick<TicketRow, 'officeId' | 'intakeOfficeId' | 'coOffices'>;

const isAny = (staff: StaffCaller, ...roles: StaffRole[]) => roles.some((role) => staff.roles.includes(role));
const isOwn = (staff: StaffCaller, { officeId }: Placed) => officeId !== null && staff.officeIds.includes(officeId);

/** Intake desks and supervisors: what lies below them, what they took in, and what nobody has taken in yet. */
const isAtDesk = (staff: StaffCaller, ticket: Placed) =>
  isAny(staff, 'dispatcher', 'supervisor') &&
  (ticket.intakeOfficeId === null || staff.officeIds.includes(ticket.intakeOfficeId) || isOwn(staff, ticket));

/** Whether a ticket exists at all for this member of staff. */
export function reaches(staff: StaffCaller, ticket: Placed): boolean {
  if (isAtDesk(staff, ticket)) return true;
  if (!isAny(staff, 'handler', 'reviewer')) return false;
  return isOwn(staff, ticket) || ticket.coOffices.some((office) => staff.officeIds.includes(office));
}

/** The parts in which this member of staff may move this ticket. */
export function partsIn(staff: StaffCaller, ticket: Placed): StaffRole[] {
  return staff.roles.filter((role) =>
    role === 'dispatcher' || role === 'supervisor' ? isAtDesk(staff, ticket) : isOwn(staff, ticket),
  );
}

/** Whether the ticket complains about the reader's own office: then its writer stays hidden. */
export function isConcerned({ lineage }: Reader, { aboutOfficeId }: Pick<TicketRow, 'aboutOfficeId'>): boolean {
  return aboutOfficeId !== null && lineage.includes(aboutOfficeId);
}

export function mayUnmask(reader: Reader, ticket: Placed & Pick<TicketRow, 'aboutOfficeId'>): boolean {
  const parts = partsIn(reader.staff, ticket);
  return (
    !isConcerned(reader, ticket) &&
    ['dispatcher', 'handler', 'supervisor'].some((role) => parts.includes(role as StaffRole))
  );
}

/** A report is never public, and nothing is without its writer's consent. */
export const isPublishable = ({ kind, publicConsent }: Pick<TicketRow, 'kind' | 'publicConsent'>): boolean =>
  publicConsent && kind !== 'report';

/** Whether an office may still give a ticket back; later than the limit counts as taken. */
export function mayReturn(ticket: TicketRow, calendar: WorkingCalendar, today: string): 'yes' | 'no-more' | 'too-late' {
  if (ticket.returns >= (limitOf('return', ticket.kind).maxTimes ?? Infinity)) return 'no-more';
  const from = ticket.dispatchedAt === null ? today : dayOf(ticket.dispatchedAt);
  return today > lastDayOf(calendar, 'return', ticket.kind, from).day ? 'too-late' : 'yes';
}

/** The last day on which a closed ticket may be reopened; null while it is not closed. */
export function reopenableUntil({ closedAt, kind }: Pick<TicketRow, 'closedAt' | 'kind'>): string | null {
  return closedAt === null ? null : addDays(dayOf(closedAt), limitOf('reopen', kind).amount);
}

const staffMoves: ReadonlyArray<[MoveName, string]> = [
  ['acceptance', 'acceptance'],
  ['refusal', 'refusal'],
  ['inquiry', 'inquiry'],
  ['dispatch', 'dispatch'],
  ['signature', 'signature'],
  ['return', 'return'],
  ['extension', 'extension'],
  ['reply', 'reply'],
  ['pass', 'review'],
  ['closing', 'closing'],
  ['urging', 'urging'],
  ['supervision', 'supervision'],
  ['publication', 'publication'],
];

export interface StaffCircumstances {
  calendar: WorkingCalendar;
  today: string;
  /** Who wrote the reply that waits for review. */
  replyBy: string | undefined;
}

/** What this member of staff may do next with this ticket; clients show exactly these. */
export function staffActions(reader: Reader, ticket: TicketRow, around: StaffCircumstances): string[] {
  const parts = partsIn(reader.staff, ticket);
  const open = staffMoves.filter(([move]) => canMove(move, ticket.state, parts)).map(([, action]) => action);
  const fits: Record<string, boolean> = {
    return: mayReturn(ticket, around.calendar, around.today) === 'yes',
    extension: !ticket.extendedOnce && ticket.dueOn !== null && around.today <= ticket.dueOn,
    review: around.replyBy !== reader.staff.id,
    publication: ticket.published || isPublishable(ticket),
    supervision: !ticket.supervised,
  };
  const actions = open.filter((action) => fits[action] ?? true);
  return mayUnmask(reader, ticket) ? [...actions, 'unmasking'] : actions;
}

/** What its own citizen may do next. */
export function citizenActions(ticket: TicketRow, around: { rated: boolean; today: string }): string[] {
  const can = (move: MoveName) => canMove(move, ticket.state, ['citizen']);
  const until = reopenableUntil(ticket);
  const inTime = until === null || around.today <= until;
  const isTalk = ticket.kind === 'consultation';
  const offered: Array<[string, boolean]> = [
    ['supplement', !isTalk && (can('supplement') || can('addition'))],
    ['message', isTalk && (can('supplement') || can('addition') || (can('question') && inTime))],
    ['objection', can('objection')],
    ['rating', can('rating') && !around.rated],
    ['reopening', can('reopening') && inTime && !isTalk],
    ['withdraw', can('withdrawal')],
    ['consent', ticket.kind !== 'report' && ticket.state !== 'withdrawn'],
  ];
  return offered.filter(([, open]) => open).map(([action]) => action);
}
