import { acceptTicket, refuseTicket } from '@minxin/shared/tickets/endpoints';
import { refusalGroundCodes, type RefusalGround } from '@minxin/shared/tickets/refusal-grounds';
import { ticketKinds } from '@minxin/shared/tickets/states';
import { api } from '@/platform/api';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { commonWords } from '@/words/common';
import { actWords } from '@/words/staff-acts';
import { groundWords } from '@/words/staff-grounds';
import { staffTerms } from '@/words/staff-terms';
import { useWords } from '@/words/use-words';
import { ActForm } from './ActForm';
import type { Desk } from './desk';

/** Takes a ticket in, with its kind put right where needed. */
export function AcceptanceForm({ desk }: { desk: Desk }) {
  const t = useWords(actWords);
  const term = useWords(staffTerms);
  const { id, kind } = desk.ticket;
  return (
    <ActForm
      desk={desk}
      act="acceptance"
      empty={{ kind, note: '' }}
      labels={{ kind: t('kind'), note: t('note') }}
      send={(body, options) => api(acceptTicket, { params: { id }, body }, options)}
    >
      {({ value, change, errors }) => (
        <>
          <Select
            name="kind"
            label={t('kind')}
            hint={t('kindHint')}
            options={ticketKinds.map((each) => ({ value: each, label: term(each) }))}
            value={value.kind}
            error={errors.kind}
            onChange={(chosen) => change({ kind: chosen || kind })}
          />
          <Field
            name="note"
            kind="prose"
            rows={3}
            max={1000}
            optional
            label={t('note')}
            value={value.note}
            error={errors.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </ActForm>
  );
}

/** Does not accept: the ground, what the citizen is told, and who can help instead. */
export function RefusalForm({ desk }: { desk: Desk }) {
  const t = useWords(actWords);
  const ground = useWords(groundWords);
  const common = useWords(commonWords);
  const { id } = desk.ticket;
  const empty: { code: RefusalGround | ''; explanation: string; whereToGo: string } = {
    code: '',
    explanation: '',
    whereToGo: '',
  };
  const labels = { code: t('code'), explanation: t('explanation'), whereToGo: t('whereToGo') };
  return (
    <ActForm
      desk={desk}
      act="refusal"
      danger
      empty={empty}
      labels={labels}
      send={(body, options) =>
        api(refuseTicket, { params: { id }, body: { ...body, code: body.code as RefusalGround } }, options)
      }
    >
      {({ value, change, errors }) => (
        <>
          <Select
            name="code"
            label={labels.code}
            empty={common('choose')}
            options={refusalGroundCodes.map((each) => ({ value: each, label: `${each} ${ground(each)}` }))}
            value={value.code}
            error={errors.code}
            onChange={(code) => change({ code })}
          />
          <Field
            name="explanation"
            kind="prose"
            rows={4}
            max={1000}
            label={labels.explanation}
            value={value.explanation}
            error={errors.explanation}
            onChange={(explanation) => change({ explanation })}
          />
          <Field
            name="whereToGo"
            kind="prose"
            rows={2}
            max={500}
            label={labels.whereToGo}
            hint={t('whereHint')}
            value={value.whereToGo}
            error={errors.whereToGo}
            onChange={(whereToGo) => change({ whereToGo })}
          />
        </>
      )}
    </ActForm>
  );
}
