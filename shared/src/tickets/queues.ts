/** The trays of a ticket desk; which of them hold something depends on the caller's roles and offices. */
export const ticketQueues = [
  'intake',
  'waiting',
  'dispatching',
  'signing',
  'handling',
  'assisting',
  'reviewing',
  'visiting',
  'overdue',
  'mine-done',
  'closed',
  'all',
] as const;
export type TicketQueue = (typeof ticketQueues)[number];
