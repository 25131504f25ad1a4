import type { StaffRole } from '../caller.ts';

/** What a citizen asks for: 咨询 求助 投诉 举报 建议 表扬 (DB12/T 1438-2025). */
export const ticketKinds = ['consultation', 'help', 'complaint', 'report', 'suggestion', 'praise'] as const;
export type TicketKind = (typeof ticketKinds)[number];

export const ticketStates = [
  'submitted',
  'need-more',
  'accepted',
  'not-accepted',
  'dispatched',
  'returned',
  'signed',
  'handling',
  'reviewing',
  'visiting',
  'closed',
  'reopened',
  'withdrawn',
] as const;
export type TicketState = (typeof ticketStates)[number];

/** States in which the citizen's clock runs: from the first dispatch until a reviewed reply. */
export const runningStates = ['dispatched', 'returned', 'signed', 'handling', 'reviewing'] as const;
/** States in which somebody still owes an answer. */
export const openStates = ['submitted', 'need-more', 'accepted', 'reopened', ...runningStates] as const;

/** What happened at one hop of the timeline. */
export const ticketEvents = [
  'submitted',
  'accepted',
  'refused',
  'inquired',
  'supplemented',
  'objected',
  'dispatched',
  'returned',
  'signed',
  'extended',
  'replied',
  'answered',
  'sent-back',
  'asked',
  'rated',
  'closed',
  'reopened',
  'withdrawn',
  'urged',
  'supervised',
  'published',
  'unpublished',
] as const;
export type TicketEvent = (typeof ticketEvents)[number];

export interface Move {
  readonly by: ReadonlyArray<'citizen' | StaffRole>;
  readonly from: readonly TicketState[];
  /** `same` for acts beside the states: urging, supervision, publishing. */
  readonly to: TicketState | 'same';
  readonly event: TicketEvent;
}

const owing = ['accepted', 'reopened', ...runningStates] as const;

/** The whole workflow: who may take a ticket from where to where. What is not here cannot happen. */
export const moves = {
  acceptance: { by: ['dispatcher'], from: ['submitted'], to: 'accepted', event: 'accepted' },
  refusal: { by: ['dispatcher'], from: ['submitted'], to: 'not-accepted', event: 'refused' },
  inquiry: { by: ['dispatcher'], from: ['submitted'], to: 'need-more', event: 'inquired' },
  supplement: { by: ['citizen'], from: ['need-more'], to: 'submitted', event: 'supplemented' },
  addition: {
    by: ['citizen'],
    from: ['submitted', 'accepted', 'reopened', 'dispatched', 'returned', 'signed', 'handling'],
    to: 'same',
    event: 'supplemented',
  },
  objection: { by: ['citizen'], from: ['not-accepted'], to: 'submitted', event: 'objected' },
  withdrawal: { by: ['citizen'], from: ['submitted', 'need-more', 'accepted'], to: 'withdrawn', event: 'withdrawn' },
  dispatch: {
    by: ['dispatcher'],
    from: ['accepted', 'returned', 'reopened'],
    to: 'dispatched',
    event: 'dispatched',
  },
  return: { by: ['handler'], from: ['dispatched'], to: 'returned', event: 'returned' },
  signature: { by: ['handler'], from: ['dispatched'], to: 'signed', event: 'signed' },
  extension: { by: ['handler'], from: ['signed', 'handling'], to: 'handling', event: 'extended' },
  reply: { by: ['handler'], from: ['signed', 'handling'], to: 'reviewing', event: 'replied' },
  pass: { by: ['reviewer', 'supervisor'], from: ['reviewing'], to: 'visiting', event: 'answered' },
  fail: { by: ['reviewer', 'supervisor'], from: ['reviewing'], to: 'handling', event: 'sent-back' },
  closing: { by: ['dispatcher', 'supervisor'], from: ['visiting'], to: 'closed', event: 'closed' },
  /** Rated 1 to 3 during the call-back: nothing is left to do. */
  satisfaction: { by: ['citizen'], from: ['visiting'], to: 'closed', event: 'rated' },
  rating: { by: ['citizen'], from: ['visiting', 'closed'], to: 'same', event: 'rated' },
  reopening: { by: ['citizen'], from: ['visiting', 'closed'], to: 'reopened', event: 'reopened' },
  /** A further question in a consultation goes straight back to the office that answered. */
  question: { by: ['citizen'], from: ['visiting', 'closed'], to: 'handling', event: 'asked' },
  urging: { by: ['dispatcher', 'supervisor'], from: owing, to: 'same', event: 'urged' },
  supervision: { by: ['supervisor'], from: owing, to: 'same', event: 'supervised' },
  publication: { by: ['reviewer'], from: [...owing, 'visiting', 'closed'], to: 'same', event: 'published' },
  hiding: { by: ['reviewer', 'citizen'], from: ticketStates, to: 'same', event: 'unpublished' },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof moves;

/** The state after a move, or undefined where the move does not exist in that state. */
export function stateAfter(name: MoveName, state: TicketState): TicketState | undefined {
  const { from, to }: Move = moves[name];
  if (!from.includes(state)) return undefined;
  return to === 'same' ? state : to;
}

/** Whether somebody in one of these parts may make the move in that state. */
export function canMove(name: MoveName, state: TicketState, as: ReadonlyArray<'citizen' | StaffRole>): boolean {
  const { by }: Move = moves[name];
  return stateAfter(name, state) !== undefined && by.some((each) => as.includes(each));
}
