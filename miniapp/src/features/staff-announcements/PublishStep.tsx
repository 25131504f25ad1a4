import { dayOf, instantOf } from '@minxin/shared/moment';
import { publishAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Choice } from '@/ui/Choice';
import { DatePick } from '@/ui/DatePick';
import { Field } from '@/ui/Field';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { around, type Flow } from './flow';

interface Timing {
  when: 'now' | 'later';
  day: string;
  time: string;
}
const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** Makes an approved text public, now or at a set time. */
export function PublishStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const params = { id: flow.doc.id };
  const today = dayOf(new Date());
  const empty: Timing = { when: 'now', day: today, time: '09:00' };
  return (
    <StepForm
      {...around(flow, 'publish')}
      label={t('publish')}
      verb={t('publish')}
      empty={empty}
      labels={{ at: t('time'), time: t('time') }}
      faults={(trouble): Record<string, string> =>
        trouble?.kind === 'refused' && trouble.problem.code === 'announcements/time-passed'
          ? { time: trouble.problem.title }
          : {}
      }
      send={({ version, when, day, time }, options) => {
        const at = when === 'later' && isTime(time) ? instantOf(day, time).toISOString() : undefined;
        return api(publishAnnouncement, { params, body: { version, at } }, options);
      }}
    >
      {({ value, change, errors }) => (
        <>
          <Choice
            name="when"
            label={t('when')}
            row
            options={[
              { value: 'now', label: t('now') },
              { value: 'later', label: t('later') },
            ]}
            value={value.when}
            onChange={(when) => change({ when })}
          />
          {value.when === 'later' ? (
            <>
              <DatePick name="day" label={t('day')} min={today} value={value.day} onChange={(day) => change({ day })} />
              <Field
                name="time"
                label={t('time')}
                hint={t('timeHint')}
                max={5}
                value={value.time}
                error={errors.time ?? errors.at ?? (isTime(value.time) ? undefined : t('timeWrong'))}
                onChange={(time) => change({ time })}
              />
            </>
          ) : null}
        </>
      )}
    </StepForm>
  );
}
