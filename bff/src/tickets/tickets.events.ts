import type { TicketEvent, TicketKind, TicketState } from '@minxin/shared/tickets/states';

/** What others hear under `tickets/<event>`, such as `tickets/answered`; ids and states, never personal data. */
export interface TicketHappening {
  ticketId: string;
  number: string;
  kind: TicketKind;
  event: TicketEvent;
  from: TicketState | null;
  state: TicketState;
  citizenId: string | null;
  officeId: string | null;
  published: boolean;
  at: string;
}

/** The name under which the outbox carries an event. */
export const happeningName = (event: TicketEvent): string => `tickets/${event}`;
