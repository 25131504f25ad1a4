import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { routes } from '@/platform/navigation';
import { Page } from '@/ui/Page';
import { consultWords } from '@/words/consult';
import { receivedWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { Received } from '../board/Received';
import { AskForm } from './AskForm';

export function AskScreen() {
  const t = useWords(consultWords);
  const received = useWords(receivedWords);
  const [created, setCreated] = useState<CreatedTicket>();
  if (created)
    return (
      <Page key="received" title={received('title')} backTo={routes.consultations()}>
        <Received ticket={created} to={routes.conversation({ id: created.id })} />
      </Page>
    );
  return (
    <Page key="form" title={t('ask')} backTo={routes.consultations()}>
      <AskForm done={setCreated} />
    </Page>
  );
}
