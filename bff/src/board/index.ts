import type { PostBody } from '@minxin/shared/board/post';
import type { Statistics } from '@minxin/shared/board/statistics';
import type { CreatedTicket, Ticket } from '@minxin/shared/tickets/ticket';
import type { CitizenCaller, Once } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { createLimit } from '../platform/http/limits.ts';
import type { Tickets } from '../tickets/index.ts';
import { readStatistics } from './read-statistics.ts';
import { submitPost } from './submit-post.ts';

export interface Board {
  tickets: Tickets;
  submit(caller: CitizenCaller, once: Once, body: PostBody): Promise<CreatedTicket>;
  /** By number and receipt; refuses an address that tries too often. */
  lookUp(number: string, receipt: string, address: string): Promise<Ticket>;
  statistics(asked: {
    from?: string | undefined;
    to?: string | undefined;
    office?: string | undefined;
  }): Promise<Statistics>;
}

// A family behind one address may look a few tickets up; nobody needs more in five minutes.
const lookUps = { count: 30, seconds: 300 };

/** The public face of tickets. */
export function createBoard({ tickets, clock }: { tickets: Tickets; clock: Clock }): Board {
  const attempts = createLimit(lookUps.count, lookUps.seconds);
  return {
    tickets,
    submit: (caller, once, body) => submitPost(tickets, caller, once, body),
    async lookUp(number, receipt, address) {
      await attempts.take(address);
      return tickets.lookUp(number, receipt);
    },
    statistics: (asked) => readStatistics({ tickets, clock }, asked),
  };
}
