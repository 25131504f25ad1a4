import type { Consultation } from '@minxin/shared/consultations/consultation';
import type { Page } from '@minxin/shared/page';
import type { CreatedTicket, TicketListed } from '@minxin/shared/tickets/ticket';
import type { CitizenCaller, Once } from '../platform/caller.ts';
import type { CitizenAct, Tickets } from '../tickets/index.ts';

export interface Consultations {
  submit(
    caller: CitizenCaller,
    once: Once,
    asked: { title: string; body: string; officeId?: string | undefined; public: boolean },
  ): Promise<CreatedTicket & Pick<Consultation, 'messages'>>;
  mine(caller: CitizenCaller, page: { limit: number; cursor?: string | undefined }): Promise<Page<TicketListed>>;
  read(caller: CitizenCaller, id: string): Promise<Consultation>;
  say(act: CitizenAct, text: string): Promise<Consultation>;
  rate(act: CitizenAct, given: { level: number; comment?: string | undefined }): Promise<Consultation>;
}

/** The conversational face of tickets: questions, private unless their writer wants otherwise. */
export function createConsultations(tickets: Tickets): Consultations {
  const read = (caller: CitizenCaller, id: string) => tickets.readConversation(caller, id);
  return {
    async submit(caller, once, { officeId, ...asked }) {
      const created = await tickets.submit(caller, once, { ...asked, kind: 'consultation', wishedOfficeId: officeId });
      return { ...(await read(caller, created.id)), receipt: created.receipt };
    },
    mine: (caller, page) => tickets.pageMine(caller, { ...page, kind: 'consultation' }),
    read,
    async say(act, text) {
      await tickets.say(act, text);
      return read(act.caller, act.ticketId);
    },
    async rate(act, given) {
      await read(act.caller, act.ticketId);
      await tickets.rate(act, given);
      return read(act.caller, act.ticketId);
    },
  };
}
