import type { StaffRole } from '@minxin/shared/caller';
import { ticketQueues, type TicketQueue } from '@minxin/shared/tickets/queues';

export type Tray = TicketQueue | 'announcements' | 'hall';

const traysOf: Partial<Record<StaffRole, readonly Tray[]>> = {
  dispatcher: ['intake', 'dispatching', 'waiting', 'visiting', 'overdue', 'closed', 'all'],
  handler: ['signing', 'handling', 'assisting', 'overdue', 'mine-done', 'all'],
  reviewer: ['reviewing', 'announcements', 'all'],
  supervisor: ['overdue', 'reviewing', 'visiting', 'closed', 'all'],
  clerk: ['hall'],
};
const order: readonly Tray[] = ['hall', ...ticketQueues.filter((each) => each !== 'all'), 'announcements', 'all'];

/** The trays of somebody with these roles; what is done first stands first, overdue work first for a supervisor. */
export function traysFor(roles: readonly StaffRole[]): Tray[] {
  const own = roles.flatMap((role) => traysOf[role] ?? []);
  const only = roles.length === 1 ? roles[0] : undefined;
  if (only) return [...(traysOf[only] ?? [])];
  return order.filter((each) => own.includes(each));
}

export const isQueue = (tray: Tray): tray is TicketQueue => (ticketQueues as readonly string[]).includes(tray);
