import type { Endpoint, Parsed } from '@minxin/shared/endpoint';
import type * as endpoints from '@minxin/shared/tickets/endpoints';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { acceptTicket } from './accept-ticket.ts';
import type { StaffAct } from './act-as-staff.ts';
import { closeTicket } from './close-ticket.ts';
import { dispatchTicket } from './dispatch-ticket.ts';
import { extendTicket } from './extend-ticket.ts';
import { inquireTicket } from './inquire-ticket.ts';
import type { TicketParts } from './parts.ts';
import { publishTicket } from './publish-ticket.ts';
import { listQueue, readStaffTicket } from './read-staff-ticket.ts';
import { refuseTicket } from './refuse-ticket.ts';
import { replyToTicket } from './reply-to-ticket.ts';
import { returnTicket } from './return-ticket.ts';
import { reviewReply } from './review-reply.ts';
import { signTicket } from './sign-ticket.ts';
import { superviseTicket } from './supervise-ticket.ts';
import { unmaskContact } from './unmask-contact.ts';
import { urgeTicket } from './urge-ticket.ts';
import type { StaffCaller } from '../platform/caller.ts';

type Act<E extends Endpoint> = (
  act: StaffAct,
  given: Parsed<E> extends { body: infer B } ? B : never,
) => Promise<StaffTicket>;

/** What staff do with tickets, one function for each use-case. */
export interface StaffDesk {
  queue(staff: StaffCaller, asked: Parameters<typeof listQueue>[2]): ReturnType<typeof listQueue>;
  read(staff: StaffCaller, id: string): Promise<StaffTicket>;
  unmask(staff: StaffCaller, id: string, purpose: string): ReturnType<typeof unmaskContact>;
  accept: Act<typeof endpoints.acceptTicket>;
  refuse: Act<typeof endpoints.refuseTicket>;
  inquire: Act<typeof endpoints.inquireTicket>;
  dispatch: Act<typeof endpoints.dispatchTicket>;
  sign: Act<typeof endpoints.signTicket>;
  return: Act<typeof endpoints.returnTicket>;
  extend: Act<typeof endpoints.extendTicket>;
  reply: Act<typeof endpoints.replyToTicket>;
  review: Act<typeof endpoints.reviewReply>;
  publish: Act<typeof endpoints.publishTicket>;
  close: Act<typeof endpoints.closeTicket>;
  urge: Act<typeof endpoints.urgeTicket>;
  supervise: Act<typeof endpoints.superviseTicket>;
}

export function staffDesk(parts: TicketParts): StaffDesk {
  return {
    queue: (staff, asked) => listQueue(parts, staff, asked),
    read: (staff, id) => readStaffTicket(parts, staff, id),
    unmask: (staff, id, purpose) => unmaskContact(parts, staff, id, purpose),
    accept: (act, given) => acceptTicket(parts, act, given),
    refuse: (act, { code, explanation, whereToGo }) => refuseTicket(parts, act, { code, explanation, whereToGo }),
    inquire: (act, { question }) => inquireTicket(parts, act, question),
    dispatch: (act, given) => dispatchTicket(parts, act, given),
    sign: (act) => signTicket(parts, act),
    return: (act, given) => returnTicket(parts, act, given),
    extend: (act, given) => extendTicket(parts, act, given),
    reply: (act, given) => replyToTicket(parts, act, given),
    review: (act, given) => reviewReply(parts, act, given),
    publish: (act, { publish, publicTitle, publicBody }) =>
      publishTicket(parts, act, { publish, publicTitle, publicBody }),
    close: (act, { note }) => closeTicket(parts, act, note),
    urge: (act, { note }) => urgeTicket(parts, act, note),
    supervise: (act, { note }) => superviseTicket(parts, act, note),
  };
}
