import { addDays, dayOf, instantOf } from '@minxin/shared/moment';
import { pinAnnouncement, withdrawAnnouncement } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { confirm } from '@/ui/confirm';
import { DatePick } from '@/ui/DatePick';
import { Field } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { courseWords } from '@/words/staff-course';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { around, type Flow } from './flow';

/** Takes an announcement back, with a reason everybody reads, after a question. */
export function WithdrawStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const c = useWords(courseWords);
  const params = { id: flow.doc.id };
  const explained = flow.doc.related.filter((each) => each.relation === 'interpreted-by').map((each) => each.title);
  const ask = () =>
    confirm({
      title: t('withdrawTitle'),
      text: [
        t('withdrawText'),
        ...(explained.length > 0 ? [c('linkedInterpretations', { titles: explained.join(' ') })] : []),
      ].join('\n'),
      yes: t('sendWithdrawal'),
      no: t('keep'),
      danger: true,
    });
  return (
    <StepForm
      {...around(flow, 'withdraw')}
      label={t('withdraw')}
      verb={t('sendWithdrawal')}
      danger
      ask={ask}
      empty={{ reason: '' }}
      labels={{ reason: t('reason') }}
      send={(body, options) => api(withdrawAnnouncement, { params, body }, options)}
    >
      {({ value, change, errors }) => (
        <Field
          name="reason"
          max={300}
          label={t('reason')}
          hint={t('reasonHint')}
          value={value.reason}
          error={errors.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </StepForm>
  );
}

/** Keeps an announcement on top until the end of a day, or no longer. */
export function PinStep({ flow }: { flow: Flow }) {
  const t = useWords(workflowWords);
  const { id, version, pinnedUntil } = flow.doc;
  const today = dayOf(new Date());
  const until = (day: string) => instantOf(day, '23:59').toISOString();
  const unpinning = useSubmit(
    (body: { version: number; until: null }, options) => api(pinAnnouncement, { params: { id }, body }, options),
    (answer) => flow.take(answer, 'pin'),
  );
  return (
    <Stack>
      {pinnedUntil ? (
        <Button kind="plain" fit busy={unpinning.busy} onPress={() => void unpinning.submit({ version, until: null })}>
          {t('unpin')}
        </Button>
      ) : null}
      <StepForm
        {...around(flow, 'pin')}
        label={t('pin')}
        verb={t('pin')}
        empty={{ day: addDays(today, 7) }}
        labels={{ until: t('pinUntil') }}
        send={({ version: of, day }, options) =>
          api(pinAnnouncement, { params: { id }, body: { version: of, until: until(day) } }, options)
        }
      >
        {({ value, change, errors }) => (
          <DatePick
            name="until"
            label={t('pinUntil')}
            min={today}
            value={value.day}
            error={errors.until}
            onChange={(day) => change({ day: day || today })}
          />
        )}
      </StepForm>
    </Stack>
  );
}
