import type { ReactNode } from 'react';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { writtenIn } from '@/platform/written-in';
import { Card, Section } from '@/ui/Card';
import { Copy, Heading } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { boardWords } from '@/words/board';
import { actWords } from '@/words/ticket-acts';
import { useWords } from '@/words/use-words';
import { OwnRating } from './OwnRating';
import { TicketCourse } from './TicketCourse';
import { TicketFacts } from './TicketFacts';
import { TicketRefusal } from './TicketRefusal';
import { TicketReply } from './TicketReply';
import { TicketStand } from './TicketStand';

/** A ticket from its state to its course, as anybody who may see it reads it; `children` stand right after the answer. */
export function TicketView({ ticket, children }: { ticket: Ticket; children?: ReactNode }) {
  const t = useWords(boardWords);
  const act = useWords(actWords);
  const { title, body, reply, refusal, rating, supports } = ticket;
  return (
    <>
      <Heading level={1} lang={writtenIn(title)}>
        {title}
      </Heading>
      <TicketStand ticket={ticket} />
      {refusal ? <TicketRefusal refusal={refusal} /> : null}
      {reply ? <TicketReply reply={reply} /> : null}
      {rating ? <OwnRating rating={rating} /> : null}
      {children}
      <Section title={t('text')}>
        <Card>
          <Stack>
            <Copy lines lang={writtenIn(body)}>
              {body}
            </Copy>
            <TicketFacts ticket={ticket} />
            {supports > 0 ? <Copy kind="secondary">{act('supports', { n: supports })}</Copy> : null}
          </Stack>
        </Card>
      </Section>
      <TicketCourse ticket={ticket} />
    </>
  );
}
