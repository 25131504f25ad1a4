import type { Ticket } from '@minxin/shared/tickets/ticket';
import { Card } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Cluster, Stack } from '@/ui/Layout';
import { nextWords } from '@/words/ticket-course';
import { useWords } from '@/words/use-words';
import { StateMark } from './StateMark';
import { useStand } from './use-stand';

/** Where the ticket stands and what happens next, before anything else is read. */
export function TicketStand({ ticket }: { ticket: Ticket }) {
  const next = useWords(nextWords);
  const { stands, next: then } = useStand()(ticket);
  const isSettled = ticket.state === 'visiting' || ticket.state === 'closed';
  return (
    <Card>
      <Stack gap="small">
        <Cluster>
          <StateMark state={ticket.state} />
        </Cluster>
        <Copy kind="strong">{stands}</Copy>
        {ticket.mine || !isSettled ? <Copy kind="secondary">{then}</Copy> : null}
        {ticket.dueProvisional && !isSettled ? <Copy kind="secondary">{next('provisional')}</Copy> : null}
      </Stack>
    </Card>
  );
}
