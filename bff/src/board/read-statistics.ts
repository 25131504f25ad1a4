import type { Share, Statistics } from '@minxin/shared/board/statistics';
import { addDays, dayOf } from '@minxin/shared/moment';
import type { Clock } from '../platform/clock.ts';
import type { Tickets } from '../tickets/index.ts';
import { boardRefusals } from './board.failures.ts';

const usual = 29;
const longest = 3 * 366;

/** The public figures of a period; the last thirty days when none is given. */
export async function readStatistics(
  { tickets, clock }: { tickets: Pick<Tickets, 'measure'>; clock: Clock },
  asked: { from?: string | undefined; to?: string | undefined; office?: string | undefined },
): Promise<Statistics> {
  const to = asked.to ?? dayOf(clock.now());
  const from = asked.from ?? addDays(to, -usual);
  if (from > to || addDays(from, longest) < to) throw boardRefusals['unreadable-period']();
  const { kinds, open, overdue, due, answered, answers, reopenings, ratings } = await tickets.measure({
    from,
    to,
    office: asked.office,
  });
  const levels = [1, 2, 3, 4, 5].map((level) => ({ level, count: ratings.get(level) ?? 0 }));
  const satisfied = levels.filter(({ level }) => level <= 3);
  return {
    from,
    to,
    submitted: sum(kinds),
    answered: answers,
    open,
    overdue,
    onTime: shareOf(due.onTime, due.due),
    replied: shareOf(due.replied, due.due),
    satisfied: shareOf(sum(satisfied), sum(levels)),
    participation: shareOf(answered.rated, answered.answered),
    reopened: shareOf(reopenings, answers),
    ratings: levels,
    kinds,
  };
}

const sum = (counts: ReadonlyArray<{ count: number }>) => counts.reduce((total, { count }) => total + count, 0);

// Rounded down, so that 99.996 % never shows as all of them.
const shareOf = (num: number, den: number): Share => ({
  value: den === 0 ? null : Math.floor((num / den) * 10_000) / 10_000,
  num,
  den,
});
