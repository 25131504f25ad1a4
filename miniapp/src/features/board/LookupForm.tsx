import { lookUpPost } from '@minxin/shared/board/endpoints';
import type { Ticket } from '@minxin/shared/tickets/ticket';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useParams } from '@/platform/navigation';
import { isGone } from '@/platform/trouble';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Copy } from '@/ui/Copy';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { boardWords } from '@/words/board';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';

const digitsOf = (typed: string) => typed.replace(/[\s-]/g, '');
const isNumber = (digits: string, most: number) => /^\d+$/.test(digits) && digits.length <= most;

/** Number and code; a wrong number and a wrong code are told apart by nobody. */
export function LookupForm({ done }: { done: (ticket: Ticket) => void }) {
  const t = useWords(boardWords);
  const say = useTroubleWords();
  const [number, setNumber] = useState(useParams().number ?? '');
  const [receipt, setReceipt] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const { submit, busy, trouble, clear } = useSubmit(
    (query: { number: string; receipt: string }) => api(lookUpPost, { query }),
    done,
    { silent: true },
  );
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setFaults({});
    clear();
  };
  const look = () => {
    const query = { number: digitsOf(number), receipt: digitsOf(receipt) };
    const wrong = {
      ...(!isNumber(query.number, 20) && { number: t('numberMissing') }),
      ...(!isNumber(query.receipt, 60) && { receipt: t('receiptMissing') }),
    };
    setFaults(wrong);
    if (Object.keys(wrong).length === 0) void submit(query);
  };
  return (
    <Form onSubmit={look} label={t('lookupTitle')}>
      <Copy>{t('lookupText')}</Copy>
      <ErrorSummary errors={faults} labels={{ number: t('number'), receipt: t('receipt') }} />
      {trouble ? (
        <Notice tone="bad" title={isGone(trouble) ? t('notFound') : undefined} live>
          {isGone(trouble) ? t('notFoundText') : say(trouble)}
        </Notice>
      ) : null}
      <Field
        name="number"
        kind="digits"
        label={t('number')}
        hint={t('numberHint')}
        value={number}
        error={faults.number}
        max={40}
        onChange={change(setNumber)}
      />
      <Field
        name="receipt"
        kind="digits"
        label={t('receipt')}
        hint={t('receiptHint')}
        value={receipt}
        error={faults.receipt}
        max={120}
        onChange={change(setReceipt)}
      />
      <Button submit busy={busy}>
        {t('lookUp')}
      </Button>
    </Form>
  );
}
