import { reviewAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Choice } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { around, type Flow } from './flow';

type Decision = 'approve' | 'return';

/** A second person approves a text or sends it back. */
export function ReviewStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const params = { id: flow.doc.id };
  const empty: { decision: Decision | ''; comment: string } = { decision: '', comment: '' };
  const labels = { decision: t('decision'), comment: t('comment') };
  return (
    <StepForm
      {...around(flow, 'review')}
      label={t('review')}
      verb={t('sendReview')}
      empty={empty}
      labels={labels}
      faults={(trouble): Record<string, string> =>
        trouble?.kind === 'refused' && trouble.problem.code === 'announcements/comment-needed'
          ? { comment: trouble.problem.title }
          : {}
      }
      send={({ decision, ...body }, options) =>
        api(reviewAnnouncement, { params, body: { ...body, decision: decision as Decision } }, options)
      }
    >
      {({ value, change, errors }) => (
        <>
          <Choice
            name="decision"
            label={labels.decision}
            options={[
              { value: 'approve', label: t('approve') },
              { value: 'return', label: t('return') },
            ]}
            value={value.decision || undefined}
            error={errors.decision}
            onChange={(decision) => change({ decision })}
          />
          <Field
            name="comment"
            kind="prose"
            rows={3}
            max={1000}
            optional={value.decision !== 'return'}
            label={labels.comment}
            hint={t('commentHint')}
            value={value.comment}
            error={errors.comment}
            onChange={(comment) => change({ comment })}
          />
        </>
      )}
    </StepForm>
  );
}
