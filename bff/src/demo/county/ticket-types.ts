export type TicketKind = 'consultation' | 'help' | 'complaint' | 'report' | 'suggestion' | 'praise';

export type TicketState =
  | 'submitted'
  | 'need-more'
  | 'accepted'
  | 'not-accepted'
  | 'dispatched'
  | 'returned'
  | 'signed'
  | 'handling'
  | 'reviewing'
  | 'visiting'
  | 'closed'
  | 'reopened'
  | 'withdrawn';

export type TicketEvent =
  | 'submitted'
  | 'accepted'
  | 'dispatched'
  | 'signed'
  | 'returned'
  | 'extended'
  | 'asked'
  | 'supplemented'
  | 'replied'
  | 'review-failed'
  | 'published'
  | 'rated'
  | 'reopened'
  | 'urged'
  | 'supervised'
  | 'closed'
  | 'withdrawn'
  | 'refused';

export type TicketPersona =
  | 'citizen'
  | 'citizen-2'
  | 'citizen-3'
  | 'citizen-4'
  | 'citizen-5'
  | 'citizen-6'
  | 'citizen-7'
  | 'citizen-8'
  | 'citizen-9';

/** Why a ticket was not accepted; N02–N05 are litigation, arbitration, administrative review, discipline inspection. */
export type RefusalCode =
  'N01' | 'N02' | 'N03' | 'N04' | 'N05' | 'N06' | 'N07' | 'N08' | 'N09' | 'N10' | 'N11' | 'N12' | 'N13';

export interface TicketStep {
  event: TicketEvent;
  /** Days from submission. */
  daysAfter: number;
  /** The office that acted; for `dispatched` the office it went to; absent for what the citizen did. */
  officeSlug?: string;
  note?: string;
}

export interface TicketReply {
  internalText: string;
  publicText: string;
  elements: { facts: string; basis: string; done: string; next: string };
}

export interface TicketMessage {
  from: 'citizen' | 'office';
  text: string;
  daysAfter: number;
}

/** One ticket of the demo county. `demoTickets(now)` fills the date marks, counted from the submission day. */
export interface DemoTicket {
  slug: string;
  kind: TicketKind;
  state: TicketState;
  title: string;
  body: string;
  /** The citizen agreed to publication; never true for reports. */
  public: boolean;
  anonymous?: boolean;
  place?: string;
  townSlug?: string;
  persona: TicketPersona;
  contactPhone: string;
  topic: string;
  urgency: 'normal' | 'complex' | 'urgent';
  submittedDaysAgo: number;
  /** Asia/Shanghai wall time; without it the days are a fraction counted from now. */
  at?: string;
  officeSlug?: string;
  coOfficeSlugs?: string[];
  history: TicketStep[];
  reply?: TicketReply;
  messages?: TicketMessage[];
  /** 1 非常满意 2 满意 3 基本满意 4 不满意 5 非常不满意 */
  rating?: { score: 1 | 2 | 3 | 4 | 5; comment?: string };
  supports: number;
  followers?: number;
  refusal?: { code: RefusalCode; explanation: string; whereToGo: string };
}

export interface ResolvedTicket extends DemoTicket {
  submittedAt: Date;
}
