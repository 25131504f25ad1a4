import type { DemoTicket, TicketEvent, TicketPersona, TicketReply, TicketStep } from '../ticket-types.ts';

const PHONES: Record<TicketPersona, string> = {
  citizen: '13800000001',
  'citizen-2': '13800000002',
  'citizen-3': '13800000003',
  'citizen-4': '13800000004',
  'citizen-5': '13800000005',
  'citizen-6': '13800000006',
  'citizen-7': '13800000007',
  'citizen-8': '13800000008',
  'citizen-9': '13800000009',
};

const BY_CITIZEN: readonly TicketEvent[] = ['submitted', 'supplemented', 'rated', 'reopened', 'urged', 'withdrawn'];
const BY_OFFICE: readonly TicketEvent[] = ['dispatched', 'signed', 'returned', 'extended', 'replied'];

type Draft = Omit<DemoTicket, 'contactPhone' | 'urgency' | 'supports'> &
  Partial<Pick<DemoTicket, 'contactPhone' | 'urgency' | 'supports'>>;

/** A ticket with the usual values left out: the persona's phone, normal urgency, no supports. */
export function ticket(draft: Draft): DemoTicket {
  return { contactPhone: PHONES[draft.persona], urgency: 'normal', supports: 0, ...draft };
}

/** History steps from `{ event: days }`, in time order; notes by event. Intake moves belong to the hotline's office; a dispatch names the office it goes to. */
export function steps(
  office: string,
  days: Partial<Record<TicketEvent, number>>,
  notes: Partial<Record<TicketEvent, string>> = {},
): TicketStep[] {
  const moves = Object.entries({ submitted: 0, ...days }) as [TicketEvent, number][];
  return moves
    .toSorted((a, b) => a[1] - b[1])
    .map(([event, daysAfter]) => {
      const officeSlug = BY_OFFICE.includes(event) ? office : 'zhengwu';
      return {
        event,
        daysAfter,
        ...(BY_CITIZEN.includes(event) ? {} : { officeSlug }),
        ...(notes[event] === undefined ? {} : { note: notes[event] }),
      };
    });
}

/** The whole road of a settled ticket answered after `replied` days. */
export function settled(
  office: string,
  replied: number,
  rated = true,
  notes: Partial<Record<TicketEvent, string>> = {},
): TicketStep[] {
  return steps(
    office,
    {
      accepted: 0.1,
      dispatched: 0.2,
      signed: 0.4,
      replied,
      published: replied + 0.2,
      ...(rated ? { rated: replied + 0.9 } : {}),
      closed: replied + 2,
    },
    notes,
  );
}

/** A reply whose public text is the salutation and the four elements in order. */
export function reply(parts: {
  internal: string;
  lead: string;
  facts: string;
  basis: string;
  done: string;
  next: string;
}): TicketReply {
  const { internal, lead, ...elements } = parts;
  const { facts, basis, done, next } = elements;
  return { internalText: internal, publicText: `${lead}\n${facts}\n${basis}${done}\n${next}`, elements };
}
