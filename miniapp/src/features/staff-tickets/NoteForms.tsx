import {
  closeTicket,
  inquireTicket,
  returnTicket,
  superviseTicket,
  urgeTicket,
} from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { Field } from '@/ui/Field';
import { Copy } from '@/ui/Copy';
import { actWords } from '@/words/staff-acts';
import { useWords } from '@/words/use-words';
import { ActForm } from './ActForm';
import type { Desk } from './desk';

const notes = {
  closing: { endpoint: closeTicket, label: 'closingNote' },
  urging: { endpoint: urgeTicket, label: 'urgingNote' },
  supervision: { endpoint: superviseTicket, label: 'supervisionNote' },
} as const;

/** Closing, urging and supervising: one note says what for. */
export function NoteForm({ desk, act }: { desk: Desk; act: keyof typeof notes }) {
  const t = useWords(actWords);
  const { endpoint, label } = notes[act];
  const params = { id: desk.ticket.id };
  return (
    <ActForm
      desk={desk}
      act={act}
      empty={{ note: '' }}
      labels={{ note: t(label) }}
      send={(body, options) => api(endpoint, { params, body }, options)}
    >
      {({ value, change, errors }) => (
        <Field
          name="note"
          kind="prose"
          rows={4}
          max={1000}
          label={t(label)}
          value={value.note}
          error={errors.note}
          onChange={(note) => change({ note })}
        />
      )}
    </ActForm>
  );
}

/** Asks the citizen for facts; the clock stands still until they come. */
export function InquiryForm({ desk }: { desk: Desk }) {
  const t = useWords(actWords);
  const params = { id: desk.ticket.id };
  return (
    <ActForm
      desk={desk}
      act="inquiry"
      empty={{ question: '' }}
      labels={{ question: t('question') }}
      send={(body, options) => api(inquireTicket, { params, body }, options)}
    >
      {({ value, change, errors }) => (
        <Field
          name="question"
          kind="prose"
          rows={4}
          max={1000}
          label={t('question')}
          hint={t('questionHint')}
          value={value.question}
          error={errors.question}
          onChange={(question) => change({ question })}
        />
      )}
    </ActForm>
  );
}

/** Gives a ticket back, with reason and basis. */
export function ReturnForm({ desk }: { desk: Desk }) {
  const t = useWords(actWords);
  const params = { id: desk.ticket.id };
  const labels = { reason: t('reason'), basis: t('basis') };
  return (
    <ActForm
      desk={desk}
      act="return"
      danger
      empty={{ reason: '', basis: '' }}
      labels={labels}
      send={(body, options) => api(returnTicket, { params, body }, options)}
    >
      {({ value, change, errors }) => (
        <>
          <Copy>{t('returnHint', { n: desk.ticket.returns })}</Copy>
          <Field
            name="reason"
            kind="prose"
            rows={3}
            max={1000}
            label={labels.reason}
            value={value.reason}
            error={errors.reason}
            onChange={(reason) => change({ reason })}
          />
          <Field
            name="basis"
            kind="prose"
            rows={3}
            max={1000}
            label={labels.basis}
            hint={t('basisHint')}
            value={value.basis}
            error={errors.basis}
            onChange={(basis) => change({ basis })}
          />
        </>
      )}
    </ActForm>
  );
}
