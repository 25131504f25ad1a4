import type { Endpoint, Parsed, Result } from '@minxin/shared/endpoint';
import {
  acceptTicket,
  closeTicket,
  dispatchTicket,
  extendTicket,
  inquireTicket,
  listStaffTickets,
  publishTicket,
  readStaffTicket,
  refuseTicket,
  replyToTicket,
  returnTicket,
  reviewReply,
  signTicket,
  superviseTicket,
  unmaskContact,
  urgeTicket,
} from '@minxin/shared/tickets/endpoints';
import type { StaffCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { StaffAct } from './act-as-staff.ts';
import type { Tickets } from './index.ts';

export function ticketRoutes(door: Door, { staff: desk }: Tickets): void {
  serve(door, listStaffTickets, ({ query }, { caller }) => desk.queue(caller as StaffCaller, query));
  serve(door, readStaffTicket, ({ params }, { caller }) => desk.read(caller as StaffCaller, params.id));
  serve(door, unmaskContact, ({ params, body }, { caller }) =>
    desk.unmask(caller as StaffCaller, params.id, body.purpose),
  );
  serveAct(door, acceptTicket, desk.accept);
  serveAct(door, refuseTicket, desk.refuse);
  serveAct(door, inquireTicket, desk.inquire);
  serveAct(door, dispatchTicket, desk.dispatch);
  serveAct(door, signTicket, desk.sign);
  serveAct(door, returnTicket, desk.return);
  serveAct(door, extendTicket, desk.extend);
  serveAct(door, replyToTicket, desk.reply);
  serveAct(door, reviewReply, desk.review);
  serveAct(door, publishTicket, desk.publish);
  serveAct(door, closeTicket, desk.close);
  serveAct(door, urgeTicket, desk.urge);
  serveAct(door, superviseTicket, desk.supervise);
}

interface ActInput {
  params: { id: string };
  body: { version: number };
}

// Every act has the same shape: which ticket, seen at which version, and what is to be done.
function serveAct<E extends Endpoint>(
  door: Door,
  endpoint: E,
  act: (act: StaffAct, given: Parsed<E> extends { body: infer B } ? B : never) => Promise<unknown>,
): void {
  serve(door, endpoint, (input, { caller, once }) => {
    const { params, body } = input as unknown as ActInput;
    const on = { caller: caller as StaffCaller, once, ticketId: params.id, version: body.version };
    return act(on, body as never) as Promise<Result<E>>;
  });
}
