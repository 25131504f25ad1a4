import { extendTicket } from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { Copy } from '@/ui/Copy';
import { actWords } from '@/words/staff-acts';
import { useWords } from '@/words/use-words';
import { ActForm } from './ActForm';
import type { Desk } from './desk';

const choices = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** Puts the last day off, once; the citizen reads why. */
export function ExtensionForm({ desk }: { desk: Desk }) {
  const t = useWords(actWords);
  const params = { id: desk.ticket.id };
  const labels = { days: t('days'), reason: t('extendReason') };
  return (
    <ActForm
      desk={desk}
      act="extension"
      empty={{ days: '5', reason: '' }}
      labels={labels}
      send={(body, options) => api(extendTicket, { params, body: { ...body, days: Number(body.days) } }, options)}
    >
      {({ value, change, errors }) => (
        <>
          <Copy>{t('extendHint')}</Copy>
          <Select
            name="days"
            label={labels.days}
            options={choices.map((each) => ({ value: each, label: t('dayCount', { n: each }) }))}
            value={value.days}
            error={errors.days}
            onChange={(days) => change({ days })}
          />
          <Field
            name="reason"
            kind="prose"
            rows={4}
            max={1000}
            label={labels.reason}
            value={value.reason}
            error={errors.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </ActForm>
  );
}
