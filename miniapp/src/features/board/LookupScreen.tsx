import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { routes } from '@/platform/navigation';
import { Button } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { boardWords } from '@/words/board';
import { useWords } from '@/words/use-words';
import { LookupForm } from './LookupForm';
import { TicketView } from './TicketView';

export function LookupScreen() {
  const t = useWords(boardWords);
  const [found, setFound] = useState<Ticket>();
  if (!found)
    return (
      <Page key="form" title={t('lookupTitle')} backTo={routes.board()}>
        <LookupForm done={setFound} />
      </Page>
    );
  return (
    <Page key="found" title={t('lookupTitle')} ownHeading backTo={routes.board()}>
      <TicketView ticket={found} />
      <Button kind="plain" onPress={() => setFound(undefined)}>
        {t('another')}
      </Button>
    </Page>
  );
}
