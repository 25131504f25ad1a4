import type { StaffTicket } from '@minxin/shared/tickets/ticket';

/** What every form of a ticket's page works with. */
export interface Desk {
  ticket: StaffTicket;
  /** Takes over what a step answered and closes its form. */
  take(answer: StaffTicket, act: Act): void;
  reload(): void;
  close(): void;
}

/** The steps with a form of their own, in the order in which they are offered. */
export const acts = [
  'acceptance',
  'dispatch',
  'signature',
  'reply',
  'review',
  'closing',
  'inquiry',
  'extension',
  'return',
  'refusal',
  'urging',
  'supervision',
  'publication',
] as const;
export type Act = (typeof acts)[number];

/** The steps this reader may take now, exactly as the server says. */
export function actsOf({ actions }: StaffTicket): Act[] {
  return acts.filter((each) => actions.includes(each));
}
