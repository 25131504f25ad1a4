import { correctAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Copy } from '@/ui/Copy';
import { Field } from '@/ui/Field';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { EditorText } from './EditorText';
import { around, type Flow } from './flow';
import { PersonalData } from './PersonalData';

/** Corrects a published text and says what is different; another person must approve. */
export function CorrectStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const { id, title, summary, bodyHtml, personalData } = flow.doc;
  const empty = { title, summary, bodyHtml, note: '', personalDataReason: personalData.reason ?? '' };
  return (
    <StepForm
      {...around(flow, 'correct')}
      label={t('correct')}
      verb={t('sendCorrection')}
      empty={empty}
      labels={{ note: t('note') }}
      send={(body, options) =>
        api(
          correctAnnouncement,
          { params: { id }, body: { ...body, summary: body.summary ?? '', bodyHtml: body.bodyHtml ?? '' } },
          options,
        )
      }
    >
      {({ value, change, errors, trouble }) => (
        <>
          <Copy>{t('correctionText')}</Copy>
          <EditorText content={value} errors={errors} change={change} />
          <Field
            name="note"
            max={300}
            label={t('note')}
            hint={t('noteHint')}
            value={value.note}
            error={errors.note}
            onChange={(note) => change({ note })}
          />
          <PersonalData
            found={personalData.found}
            trouble={trouble}
            reason={value.personalDataReason}
            onChange={(personalDataReason) => change({ personalDataReason })}
          />
        </>
      )}
    </StepForm>
  );
}
