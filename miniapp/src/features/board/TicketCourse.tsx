import { openStates } from '@minxin/shared/tickets/states';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { Card, Section } from '@/ui/Card';
import { Timeline, type Moment } from '@/ui/Timeline';
import { boardWords } from '@/words/board';
import { eventWords, standWords } from '@/words/ticket-course';
import { useWords } from '@/words/use-words';
import { useOfficeName } from './use-office-name';

/** Every hop the ticket has taken, and the answer that is still owed. */
export function TicketCourse({ ticket }: { ticket: Ticket }) {
  const t = useWords(boardWords);
  const { timeline, state, dueOn, reply } = ticket;
  const event = useWords(eventWords);
  const stand = useWords(standWords);
  const clock = useClock();
  const officeName = useOfficeName();
  // The hop belongs to who reviewed the answer, the answer itself to the office that wrote it.
  const answers = (step: Ticket['timeline'][number]) => (step.event === 'answered' ? reply : undefined);
  const moments: Moment[] = timeline.map((step, index) => ({
    key: `${step.at} ${step.event} ${index}`,
    at: clock.moment(step.at),
    title: event(step.event, { office: officeName((answers(step) ?? step).office) ?? stand('office') }),
    text: step.note,
  }));
  const isOwed = (openStates as readonly string[]).includes(state);
  if (isOwed) {
    const at = dueOn ? event('aheadDue', { due: clock.day(dueOn) }) : undefined;
    moments.push({ key: 'ahead', title: event('ahead'), at, ahead: true });
  }
  return (
    <Section title={t('course')}>
      <Card>
        <Timeline label={t('course')} moments={moments} />
      </Card>
    </Section>
  );
}
