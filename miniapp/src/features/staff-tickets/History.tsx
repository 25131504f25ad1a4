import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { useClock } from '@/platform/time';
import { Card, Section } from '@/ui/Card';
import { Timeline } from '@/ui/Timeline';
import { staffTerms } from '@/words/staff-terms';
import { ticketWords } from '@/words/staff-ticket';
import { useWords } from '@/words/use-words';

/** Every hop of a ticket with who took it, the newest first; internal notes and what the citizen was told apart. */
export function History({ timeline }: Pick<StaffTicket, 'timeline'>) {
  const t = useWords(ticketWords);
  const term = useWords(staffTerms);
  const clock = useClock();
  const who = { citizen: t('citizen'), staff: '', system: t('bySystem') };
  const moments = timeline.map(({ at, event, actor, actorName, office, note, publicNote }, index) => ({
    key: String(index),
    at: [clock.moment(at), actorName ?? who[actor], office?.name].filter(Boolean).join(' · '),
    title: term(`event-${event}`),
    text: [publicNote && t('toCitizen', { note: publicNote }), note && t('internal', { note })]
      .filter(Boolean)
      .join('\n'),
  }));
  return (
    <Section title={t('history')}>
      <Card>
        <Timeline label={t('history')} moments={moments.reverse()} />
      </Card>
    </Section>
  );
}
