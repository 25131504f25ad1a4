import { correctAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Check } from '@/ui/Choice';
import { Copy } from '@/ui/Copy';
import { Notice } from '@/ui/Notice';
import { courseWords } from '@/words/staff-course';
import { Field } from '@/ui/Field';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { CorrectLanguages, sentAlong, translationsAfter, type Touched } from './CorrectLanguages';
import { around, type Flow } from './flow';
import { foundBy, PersonalPlaces, PersonalReason } from './PersonalData';
import { placesIn } from './places';

/** Corrects a published text and says what is different; another person must approve. */
export function CorrectStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const c = useWords(courseWords);
  const { id, title, summary, bodyHtml, personalData } = flow.doc;
  const empty = {
    title,
    summary,
    bodyHtml,
    note: '',
    personalDataReason: personalData.reason ?? '',
    showDifference: true,
    translations: {} as Touched,
  };
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
          {
            params: { id },
            body: {
              ...body,
              summary: body.summary ?? '',
              bodyHtml: body.bodyHtml ?? '',
              translations: sentAlong(body.translations),
            },
          },
          options,
        )
      }
    >
      {({ value, change, errors, trouble }) => {
        const places = placesIn({ ...value, translations: translationsAfter(flow.doc, value.translations) });
        return (
          <>
            <Copy>{t('correctionText')}</Copy>
            <CorrectLanguages doc={flow.doc} value={value} errors={errors} change={change} />
            <Field
              name="note"
              max={300}
              label={t('note')}
              hint={t('noteHint')}
              value={value.note}
              error={errors.note}
              onChange={(note) => change({ note })}
            />
            <Check
              name="showDifference"
              label={c('showDifference')}
              note={c('showDifferenceNote')}
              value={value.showDifference}
              onChange={(showDifference) => change({ showDifference })}
            />
            <Notice tone="warn">{c(value.showDifference ? 'showWarning' : 'hideWarning')}</Notice>
            <PersonalReason
              found={foundBy(trouble) ?? places.length}
              reason={value.personalDataReason}
              onReason={(personalDataReason) => change({ personalDataReason })}
            >
              <PersonalPlaces places={places} />
            </PersonalReason>
          </>
        );
      }}
    </StepForm>
  );
}
