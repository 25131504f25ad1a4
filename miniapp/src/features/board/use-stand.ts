import { dayOf } from '@minxin/shared/moment';
import { limitOf } from '@minxin/shared/tickets/limits';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { nextWords, standWords } from '@/words/ticket-course';
import { useWords } from '@/words/use-words';
import { useOfficeName } from './use-office-name';

const stages = { submitted: 'accept', accepted: 'handle', dispatched: 'sign' } as const;
const isStaged = (state: Ticket['state']): state is keyof typeof stages => state in stages;

/** Says in one sentence where a ticket stands and in another what happens next. */
export function useStand(): (ticket: Ticket) => { stands: string; next: string } {
  const stand = useWords(standWords);
  const clock = useClock();
  const nextOf = useNext();
  const officeName = useOfficeName();
  return (ticket) => {
    const { state, overdue, office, dueOn, submittedAt, repliedAt } = ticket;
    const values = {
      office: officeName(office) ?? stand('office'),
      due: dueOn ? clock.day(dueOn) : stand('due'),
      on: clock.day(dayOf(submittedAt)),
      at: repliedAt ? clock.day(dayOf(repliedAt)) : '',
    };
    return { stands: stand(overdue ? 'overdue' : state, values), next: nextOf(ticket) };
  };
}

function useNext(): (ticket: Ticket) => string {
  const next = useWords(nextWords);
  const clock = useClock();
  return ({ state, kind, overdue, reopenUntil, actions }) => {
    if (overdue) return next('overdue');
    if (isStaged(state)) return next(state, { n: limitOf(stages[state], kind).amount });
    const isTalk = kind === 'consultation';
    if (state === 'visiting' && isTalk) return next('visitingTalk');
    const isOpen = actions.includes('reopening') || actions.includes('message');
    if (state !== 'closed' || !reopenUntil || !isOpen) return next(state);
    return next(isTalk ? 'closedTalk' : 'closedOpen', { day: clock.day(reopenUntil) });
  };
}
