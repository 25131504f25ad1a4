import {
  changeConsent,
  findSimilarPosts,
  followPost,
  listFollowedPosts,
  listMyPosts,
  listPosts,
  lookUpPost,
  objectToRefusal,
  ratePost,
  readPost,
  readStatistics,
  reopenPost,
  submitPost,
  supplementPost,
  supportPost,
  unfollowPost,
  unsupportPost,
  withdrawPost,
} from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import type { Call, CitizenCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { CitizenAct } from '../tickets/index.ts';
import type { Board } from './index.ts';

export function boardRoutes(door: Door, board: Board): void {
  const { tickets } = board;
  const citizen = ({ caller }: Call) => caller as CitizenCaller;
  // A citizen's act is answered with the ticket as it is then.
  const acted = async (call: Call, id: string, work: (act: CitizenAct) => Promise<void>): Promise<Ticket> => {
    await work({ caller: citizen(call), once: call.once, ticketId: id });
    return tickets.read(call.caller, id);
  };

  serve(door, listPosts, ({ query: { q, ...query } }, { caller }) => tickets.page(caller, { ...query, words: q }));
  serve(door, readPost, ({ params }, { caller }) => tickets.read(caller, params.id));
  serve(door, submitPost, ({ body }, call) => board.submit(citizen(call), call.once, body));
  serve(door, listMyPosts, ({ query }, call) => tickets.pageMine(citizen(call), query));
  serve(door, listFollowedPosts, async (_, call) => ({ items: await tickets.followed(citizen(call)) }));
  serve(door, findSimilarPosts, async ({ query }) => ({ items: await tickets.similar(query.q) }));
  serve(door, lookUpPost, ({ query }, { address }) => board.lookUp(query.number, query.receipt, address));
  serve(door, readStatistics, ({ query }) => board.statistics(query));

  serve(door, supportPost, ({ params }, call) => tickets.mark(citizen(call), params.id, 'support', true));
  serve(door, unsupportPost, ({ params }, call) => tickets.mark(citizen(call), params.id, 'support', false));
  serve(door, followPost, ({ params }, call) => tickets.mark(citizen(call), params.id, 'follow', true));
  serve(door, unfollowPost, ({ params }, call) => tickets.mark(citizen(call), params.id, 'follow', false));

  serve(door, supplementPost, ({ params, body }, call) =>
    acted(call, params.id, (act) => tickets.supplement(act, body)),
  );
  serve(door, objectToRefusal, ({ params, body }, call) =>
    acted(call, params.id, (act) => tickets.object(act, body.reason)),
  );
  serve(door, ratePost, ({ params, body }, call) => acted(call, params.id, (act) => tickets.rate(act, body)));
  serve(door, reopenPost, ({ params, body }, call) =>
    acted(call, params.id, (act) => tickets.reopen(act, body.reason)),
  );
  serve(door, changeConsent, ({ params, body }, call) =>
    acted(call, params.id, (act) => tickets.changeConsent(act, body.public)),
  );
  serve(door, withdrawPost, ({ params }, call) => acted(call, params.id, (act) => tickets.withdraw(act)));
}
