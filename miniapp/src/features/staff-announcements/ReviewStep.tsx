import { reviewChecks, type ReviewCheck } from '@minxin/shared/announcements/draft';
import { reviewAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Check, Choice } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { courseWords } from '@/words/staff-course';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { around, type Flow } from './flow';

const firstCheck = reviewChecks[0];
type Decision = 'approve' | 'return';

/** A second person approves a text or sends it back. */
export function ReviewStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const c = useWords(courseWords);
  const params = { id: flow.doc.id };
  const empty: { decision: Decision | ''; comment: string; checks: ReviewCheck[] } = {
    decision: '',
    comment: '',
    checks: [],
  };
  const labels = { decision: t('decision'), comment: t('comment'), checks: c('checks') };
  return (
    <StepForm
      {...around(flow, 'review')}
      label={t('review')}
      verb={t('sendReview')}
      empty={empty}
      labels={labels}
      faults={(trouble): Record<string, string> => {
        if (trouble?.kind !== 'refused') return {};
        const { code, title } = trouble.problem;
        if (code === 'announcements/comment-needed') return { comment: title };
        return code === 'announcements/checks-needed' ? { [firstCheck]: title } : {};
      }}
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
          {value.decision === 'approve' ? (
            <Stack gap="small">
              <Copy kind="strong">{c('checks')}</Copy>
              {reviewChecks.map((check) => (
                <Check
                  key={check}
                  name={check}
                  label={c(check)}
                  value={value.checks.includes(check)}
                  error={check === firstCheck ? errors[firstCheck] : undefined}
                  onChange={(done) =>
                    change({
                      checks: reviewChecks.filter((each) => (each === check ? done : value.checks.includes(each))),
                    })
                  }
                />
              ))}
            </Stack>
          ) : null}
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
