import type { ReplyBody } from '@minxin/shared/tickets/reply';
import type { TicketEvent, TicketKind, TicketState } from '@minxin/shared/tickets/states';
import type { Place } from '@minxin/shared/tickets/ticket';
import type { TicketRow } from './ticket.entity.ts';

/** One hop of a ticket brought in from elsewhere; `from` follows from the hop before. Instants are RFC 3339 UTC. */
export interface PastEvent {
  event: TicketEvent;
  at: string;
  to: TicketState;
  actorKind?: 'citizen' | 'staff' | 'system';
  actorId?: string | null;
  actorName?: string | null;
  officeId?: string | null;
  note?: string | null;
  publicNote?: string | null;
}

interface PastReply {
  internalText: string;
  publicText: string;
  elements?: ReplyBody['elements'];
  byId: string;
  byName: string;
  officeId?: string | null;
  at: string;
  /** `passed` when absent. */
  reviewState?: 'waiting' | 'passed' | 'failed';
  reviewerId?: string | null;
  reviewerName?: string | null;
  reviewNote?: string | null;
  /** The time of the reply when absent and passed. */
  reviewedAt?: string | null;
}

/** A ticket in any state with everything that happened to it, for imports and the demo county. */
export interface TicketHistory {
  /** Its name where it comes from, at most 100 characters; the same one is never added twice. */
  sourceId: string;
  kind: TicketKind;
  title: string;
  body: string;
  state: TicketState;
  submittedAt: string;
  citizenId?: string | null;
  /** Shown as it stands: mask it before. */
  authorName?: string | null;
  anonymous?: boolean;
  /** Sealed here. */
  contactPhone?: string;
  officeId?: string | null;
  coOffices?: string[];
  wishedOfficeId?: string | null;
  aboutOfficeId?: string | null;
  intakeOfficeId?: string | null;
  regionCode?: string | null;
  place?: Place | null;
  /** The writer's consent to a public copy. */
  public?: boolean;
  /** Shown on the board; needs `public` and no report. The copy is the masked text when absent. */
  published?: boolean;
  publicTitle?: string;
  publicBody?: string;
  /** The last day follows from it by the current rules unless `dueOn` says otherwise. */
  firstDispatchedAt?: string | null;
  dueOn?: string | null;
  extendedOnce?: boolean;
  returns?: number;
  reopenings?: number;
  urged?: number;
  supervised?: boolean;
  refusal?: TicketRow['refusal'];
  /** In order; only its submission when absent. */
  events?: PastEvent[];
  replies?: PastReply[];
  messages?: Array<{ from: 'citizen' | 'office'; text: string; at: string; officeId?: string | null }>;
  rating?: { level: number; comment?: string | null; at: string };
  /** How many support it; at least the number of `supporterIds`. */
  supports?: number;
  supporterIds?: string[];
}
