import { submitPost } from '@minxin/shared/board/endpoints';
import { postKinds } from '@minxin/shared/board/post';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useDraft } from '@/platform/draft';
import { go, routes, useParams } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Form } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { postWords } from '@/words/post-form';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';
import { CannotPost } from './CannotPost';
import { bodyOf, emptyDraft, faultsOf, isFilled, type Filled, type PostDraft } from './post-draft';
import { PostFields } from './PostFields';
import { UrgentHelp } from './UrgentHelp';
import { usePostLabels } from './use-post-labels';

/** The form of a new ticket; what is written stays on the device until the server has given a number. */
export function PostForm({ done }: { done: (created: CreatedTicket) => void }) {
  const t = useWords(postWords);
  const say = useTroubleWords();
  const caller = useCaller();
  const draft = usePostDraft();
  const labels = usePostLabels(draft.value.kind);
  const [tried, setTried] = useState({});
  const { submit, busy, errors, trouble, clear } = useSubmit(
    (filled: Filled, options) => api(submitPost, { body: bodyOf(filled) }, options),
    (created) => {
      draft.discard();
      done(created);
    },
    { silent: true },
  );
  const change = (part: Partial<PostDraft>) => {
    draft.change(part);
    setTried({});
    clear();
  };
  const send = () => {
    const faults = Object.entries(faultsOf(draft.value)).map(([name, key]) => [name, t(key)] as const);
    setTried(Object.fromEntries(faults));
    if (!isFilled(draft.value)) return;
    if (caller) void submit(draft.value);
    else go(routes.signIn());
  };
  const shown: Record<string, string> = { ...errors, ...tried };
  const { title, body } = draft.value;
  return (
    <Form onSubmit={send} label={t('title')}>
      <CannotPost caller={caller} />
      <UrgentHelp text={`${title} ${body}`} />
      <ErrorSummary errors={shown} labels={labels} />
      {trouble && Object.keys(errors).length === 0 ? (
        <Notice tone="bad" title={t('unsent')} live>
          {say(trouble)}
        </Notice>
      ) : null}
      {draft.restored ? (
        <Notice
          action={
            <Button kind="plain" fit onPress={draft.discard}>
              {t('restart')}
            </Button>
          }
        >
          {t('restored')}
        </Notice>
      ) : null}
      <PostFields draft={draft.value} errors={shown} change={change} />
      {caller ? null : <Copy kind="secondary">{t('guest')}</Copy>}
      <Button submit busy={busy}>
        {t(caller ? 'send' : 'guestSend')}
      </Button>
    </Form>
  );
}

function usePostDraft() {
  const { kind, office } = useParams();
  const asked = postKinds.find((each) => each === kind);
  return useDraft<PostDraft>('post', { ...emptyDraft, ...(asked && { kind: asked }), ...(office && { office }) });
}
