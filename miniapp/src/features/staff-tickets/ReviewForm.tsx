import { reviewReply } from '@minxin/shared/tickets/endpoints';
import { api } from '@/platform/api';
import { Check, Choice } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { replyWords } from '@/words/staff-reply';
import { useWords } from '@/words/use-words';
import { ActForm } from './ActForm';
import type { Desk } from './desk';
import { PublicCopy } from './PublicCopy';

type Verdict = 'pass' | 'fail';
interface Judged {
  verdict: Verdict | '';
  note: string;
  publish: boolean;
  publicTitle: string;
  publicBody: string;
}

/** A second person passes a reply, with or without publishing, or sends it back. */
export function ReviewForm({ desk }: { desk: Desk }) {
  const t = useWords(replyWords);
  const { id, kind, publicConsent, title, body } = desk.ticket;
  const publishable = publicConsent && kind !== 'report';
  const empty: Judged = { verdict: '', note: '', publish: false, publicTitle: title, publicBody: body };
  const labels = {
    verdict: t('verdict'),
    note: t('comment'),
    publicTitle: t('publicTitle'),
    publicBody: t('publicBody'),
  };
  return (
    <ActForm
      desk={desk}
      act="review"
      verb={t('sendVerdict')}
      empty={empty}
      labels={labels}
      faults={(trouble): Record<string, string> =>
        trouble?.kind === 'refused' && trouble.problem.code === 'tickets/reason-needed'
          ? { note: trouble.problem.title }
          : {}
      }
      send={({ version, verdict, note, publish, publicTitle, publicBody }, options) => {
        const shown = verdict === 'pass' && publish;
        const copy = shown
          ? { publish, publicTitle: publicTitle || undefined, publicBody: publicBody || undefined }
          : {};
        return api(
          reviewReply,
          { params: { id }, body: { version, verdict: verdict as Verdict, note: note || undefined, ...copy } },
          options,
        );
      }}
    >
      {({ value, change, errors }) => (
        <>
          <Choice
            name="verdict"
            label={labels.verdict}
            options={[
              { value: 'pass', label: t('pass'), note: t('passNote') },
              { value: 'fail', label: t('fail'), note: t('failNote') },
            ]}
            value={value.verdict || undefined}
            error={errors.verdict}
            onChange={(verdict) => change({ verdict })}
          />
          {value.verdict === 'pass' && publishable ? (
            <Check
              name="publish"
              label={t('publish')}
              note={t('publishNote')}
              value={value.publish}
              onChange={(publish) => change({ publish })}
            />
          ) : null}
          {value.verdict === 'pass' && publishable && value.publish ? (
            <PublicCopy value={value} errors={errors} change={change} />
          ) : null}
          {value.verdict === 'pass' && !publishable ? <Copy>{t('notPublic')}</Copy> : null}
          {value.verdict ? (
            <Field
              name="note"
              kind="prose"
              rows={3}
              max={1000}
              optional={value.verdict === 'pass'}
              label={t(value.verdict === 'pass' ? 'noteOptional' : 'comment')}
              value={value.note}
              error={errors.note}
              onChange={(note) => change({ note })}
            />
          ) : null}
        </>
      )}
    </ActForm>
  );
}
