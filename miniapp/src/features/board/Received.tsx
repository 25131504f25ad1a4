import { groupReceipt, type CreatedTicket } from '@minxin/shared/tickets/ticket';
import { routes, type Route } from '@/platform/navigation';
import { Card, Section } from '@/ui/Card';
import { Copy } from '@/ui/Copy';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { receivedWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { Digits } from './Digits';
import { groupNumber } from './group-number';
import { useStand } from './use-stand';

/** It has arrived: number and code to keep, what happens next and until when. */
export function Received({ ticket, to }: { ticket: CreatedTicket; to: Route }) {
  const t = useWords(receivedWords);
  const { stands, next } = useStand()(ticket);
  return (
    <>
      <Notice tone="ok" title={t('received')} live>
        {stands}
      </Notice>
      <Card>
        <Stack gap="large">
          <Digits
            name={t('number')}
            value={ticket.number}
            shown={groupNumber(ticket.number)}
            copyWord={t('copyNumber')}
          />
          <Digits
            name={t('receipt')}
            value={ticket.receipt}
            shown={groupReceipt(ticket.receipt)}
            copyWord={t('copyReceipt')}
          />
        </Stack>
      </Card>
      <Notice tone="warn" title={t('keep')}>
        {t('keepText')}
      </Notice>
      <Section title={t('next')}>
        <Copy>{next}</Copy>
      </Section>
      <Stack gap="small">
        <Link to={to} kind="button">
          {t('see')}
        </Link>
        <Link to={routes.board()} kind="plain-button">
          {t('toBoard')}
        </Link>
      </Stack>
    </>
  );
}
