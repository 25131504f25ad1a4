import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { routes } from '@/platform/navigation';
import { Page } from '@/ui/Page';
import { receivedWords, postWords } from '@/words/post-form';
import { useWords } from '@/words/use-words';
import { PostForm } from './PostForm';
import { Received } from './Received';

export function PostScreen() {
  const t = useWords(postWords);
  const received = useWords(receivedWords);
  const [created, setCreated] = useState<CreatedTicket>();
  if (created)
    return (
      <Page key="received" title={received('title')} backTo={routes.board()}>
        <Received ticket={created} to={routes.postDetail({ id: created.id })} />
      </Page>
    );
  return (
    <Page key="form" title={t('title')} backTo={routes.board()}>
      <PostForm done={setCreated} />
    </Page>
  );
}
