import { submitConsultation } from '@minxin/shared/consultations/endpoints';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useDraft } from '@/platform/draft';
import { go, routes, useParams } from '@/platform/navigation';
import { isStaff, useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Form } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { consultWords } from '@/words/consult';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';
import { UrgentHelp } from '../board/UrgentHelp';
import { bodyOf, emptyAsk, missingIn, type AskDraft } from './ask-draft';
import { AskFields } from './AskFields';

/** The form of a new question; what is written stays on the device until the server has given a number. */
export function AskForm({ done }: { done: (created: CreatedTicket) => void }) {
  const t = useWords(consultWords);
  const say = useTroubleWords();
  const caller = useCaller();
  const { q = '', office = '' } = useParams();
  const { value, ...draft } = useDraft<AskDraft>('ask', { ...emptyAsk, title: q.slice(0, 100), office });
  const [tried, setTried] = useState({});
  const { submit, busy, errors, trouble, clear } = useSubmit(
    (asked: AskDraft, options) => api(submitConsultation, { body: bodyOf(asked) }, options),
    (created) => {
      draft.discard();
      done(created);
    },
    { silent: true },
  );
  const change = (part: Partial<AskDraft>) => {
    draft.change(part);
    setTried({});
    clear();
  };
  const send = () => {
    const missing = Object.entries(missingIn(value)).map(([name, key]) => [name, t(key)] as const);
    setTried(Object.fromEntries(missing));
    if (missing.length > 0) return;
    if (caller) void submit(value);
    else go(routes.signIn());
  };
  const shown: Record<string, string> = { ...errors, ...tried };
  return (
    <Form onSubmit={send} label={t('ask')}>
      <Copy>{t('intro')}</Copy>
      {isStaff(caller) ? <Notice tone="warn">{t('staff')}</Notice> : null}
      <UrgentHelp text={`${value.title} ${value.body}`} />
      <ErrorSummary errors={shown} labels={{ title: t('question'), body: t('body'), officeId: t('office') }} />
      {trouble && Object.keys(errors).length === 0 ? (
        <Notice tone="bad" live>
          {say(trouble)}
        </Notice>
      ) : null}
      {draft.restored ? <Restored restart={draft.discard} /> : null}
      <AskFields draft={value} errors={shown} change={change} />
      {caller ? null : <Copy kind="secondary">{t('guest')}</Copy>}
      <Button submit busy={busy}>
        {t(caller ? 'send' : 'guestSend')}
      </Button>
    </Form>
  );
}

function Restored({ restart }: { restart: () => void }) {
  const t = useWords(consultWords);
  const action = (
    <Button kind="plain" fit onPress={restart}>
      {t('restart')}
    </Button>
  );
  return <Notice action={action}>{t('restored')}</Notice>;
}
