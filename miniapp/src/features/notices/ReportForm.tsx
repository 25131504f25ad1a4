import { reportError } from '@minxin/shared/feedback/endpoints';
import { errorKinds, type ErrorKind } from '@minxin/shared/feedback/feedback';
import type { CreatedTicket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useDraft } from '@/platform/draft';
import { go, routes, useParams } from '@/platform/navigation';
import { useCaller } from '@/platform/session';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { feedbackWords } from '@/words/notice-feedback';
import { useWords } from '@/words/use-words';
import { CannotPost } from '../board/CannotPost';

interface Draft {
  kind: ErrorKind | '';
  quote: string;
  text: string;
}

/** The form of an error report; what is written stays on the device until the server has given a number. */
export function ReportForm({ id, done }: { id: string; done: (created: CreatedTicket) => void }) {
  const t = useWords(feedbackWords);
  const caller = useCaller();
  const { quote = '' } = useParams();
  const draft = useDraft<Draft>(`report/${id}`, { kind: '', quote: quote.slice(0, 500), text: '' });
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { submit, busy, errors, clear } = useSubmit(
    ({ kind, ...written }: Draft & { kind: ErrorKind }, options) => {
      const body = { kind, text: written.text, ...(written.quote.trim() && { quote: written.quote }) };
      return api(reportError, { params: { id }, body }, options);
    },
    (created) => {
      draft.discard();
      done(created);
    },
  );
  const { kind, text } = draft.value;
  const change = (part: Partial<Draft>) => {
    draft.change(part);
    setMissing({});
    clear();
  };
  const send = () => {
    setMissing({
      ...(kind === '' && { kind: t('kindMissing') }),
      ...(text.trim() === '' && { text: t('textMissing') }),
    });
    if (kind === '' || text.trim() === '') return;
    if (caller) void submit({ ...draft.value, kind });
    else go(routes.signIn());
  };
  const shown: Record<string, string> = { ...errors, ...missing };
  return (
    <Form onSubmit={send} label={t('about')}>
      <CannotPost caller={caller} />
      <ErrorSummary errors={shown} labels={{ kind: t('kind'), quote: t('quote'), text: t('text') }} />
      <Choice<ErrorKind>
        name="kind"
        label={t('kind')}
        options={errorKinds.map((value) => ({ value, label: t(value === 'outdated' ? 'old' : value) }))}
        value={kind || undefined}
        error={shown.kind}
        onChange={(value) => change({ kind: value })}
      />
      <Field
        name="quote"
        kind="prose"
        rows={2}
        label={t('quote')}
        hint={t('quoteHint')}
        value={draft.value.quote}
        max={500}
        optional
        error={shown.quote}
        onChange={(value) => change({ quote: value })}
      />
      <Field
        name="text"
        kind="prose"
        rows={4}
        label={t('text')}
        value={text}
        max={2000}
        error={shown.text}
        onChange={(value) => change({ text: value })}
      />
      {caller ? null : <Copy kind="secondary">{t('guest')}</Copy>}
      <Button submit busy={busy}>
        {t(caller ? 'send' : 'signIn')}
      </Button>
    </Form>
  );
}
