import { useState } from 'react';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { routes, useParams } from '@/platform/navigation';
import { Box } from '@/ui/Box';
import { Heading } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Page } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { ticketWords } from '@/words/staff-ticket';
import { useWords } from '@/words/use-words';
import { Gate } from '../staff/Gate';
import { About } from './About';
import { Acts } from './Acts';
import { Contact, type Unmasked } from './Contact';
import { DueMark } from './DueMark';
import { History } from './History';
import { Replies } from './Replies';
import { Said } from './Said';
import { StateMark } from './StateMark';
import { TicketMarks } from './TicketMarks';
import styles from './TicketScreen.module.scss';
import { useTicket } from './use-ticket';

export function TicketScreen() {
  const t = useWords(ticketWords);
  return (
    <Page title={t('title')} backTo={routes.staffInbox()} wide ownHeading>
      <Gate roles={['dispatcher', 'handler', 'reviewer', 'supervisor']}>{() => <TicketDesk />}</Gate>
    </Page>
  );
}

function TicketDesk() {
  const { id } = useParams();
  const { query, ticket, take } = useTicket(id);
  return (
    <Loaded query={query} data={ticket} waiting={<Skeleton kind="text" rows={6} />}>
      {(data) => <TicketParts key={data.id} ticket={data} take={take} reload={() => void query.reload()} />}
    </Loaded>
  );
}

interface Parts {
  ticket: StaffTicket;
  take: (answer: StaffTicket) => void;
  reload: () => void;
}

function TicketParts({ ticket, take, reload }: Parts) {
  const [unmasked, setUnmasked] = useState<Unmasked>();
  return (
    <>
      <Box id="ticket-state" className={styles.head}>
        <Heading level={1} lang="zh-CN">
          {ticket.title}
        </Heading>
        <Cluster>
          <StateMark state={ticket.state} />
          <TicketMarks ticket={ticket} />
          <DueMark ticket={ticket} inline />
        </Cluster>
      </Box>
      <Box className={styles.desk}>
        <Box className={styles.left}>
          <Box className={styles.read}>
            <Said ticket={ticket} unmasked={unmasked} />
            <Replies replies={ticket.replies} />
          </Box>
          <Box className={styles.history}>
            <History timeline={ticket.timeline} />
          </Box>
        </Box>
        <Box className={styles.act}>
          <Acts desk={{ ticket, take, reload }} />
          <Contact ticket={ticket} unmasked={unmasked} onUnmask={setUnmasked} />
          <About ticket={ticket} />
        </Box>
      </Box>
    </>
  );
}
