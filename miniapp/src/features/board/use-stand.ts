import type { Ticket } from '@minxin/shared/tickets/ticket';
import { limitOf } from '@minxin/shared/tickets/limits';
import { useClock } from '@/platform/time';
import { nextWords, standWords } from '@/words/ticket-course';
import { useWords } from '@/words/use-words';

type Standing = Pick<Ticket, 'state' | 'kind' | 'overdue'> & Partial<Pick<Ticket, 'office' | 'dueOn' | 'reopenUntil'>>;

const stages = { submitted: 'accept', accepted: 'handle', dispatched: 'sign' } as const;
const isStaged = (state: Ticket['state']): state is keyof typeof stages => state in stages;

/** Says in one sentence where a ticket stands and in another what happens next. */
export function useStand(): (ticket: Standing) => { stands: string; next: string } {
  const stand = useWords(standWords);
  const next = useWords(nextWords);
  const clock = useClock();
  return (ticket) => {
    const { state, kind, overdue, office, dueOn, reopenUntil } = ticket;
    const values = { office: office?.name ?? stand('office'), due: dueOn ? clock.day(dueOn) : stand('due') };
    if (overdue) return { stands: stand('overdue', values), next: next('overdue') };
    const stands = stand(state, values);
    if (isStaged(state)) return { stands, next: next(state, { n: limitOf(stages[state], kind).amount }) };
    if (state === 'closed' && reopenUntil) return { stands, next: next('closedOpen', { day: clock.day(reopenUntil) }) };
    return { stands, next: next(state) };
  };
}
