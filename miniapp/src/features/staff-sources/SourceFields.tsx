import type { Source } from '@minxin/shared/sources/source';
import { Choice } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import type { Fill } from '../staff/StepForm';

/** The settings a person fills; hosts one a line, the interval as digits. */
export interface Settings {
  name: string;
  url: string;
  allow: string;
  schedule: string;
  publishing: Source['publishing'];
}

/** Settings as the contract wants them. */
export function sent({ allow, schedule, ...rest }: Settings) {
  return { ...rest, allow: (allow ?? '').split(/\s+/).filter(Boolean), schedule: Number(schedule) };
}

/** The labels of the settings, for the summary of faults. */
export function useSettingLabels() {
  const t = useWords(sourceWords);
  return {
    name: t('name'),
    url: t('url'),
    allow: t('allow'),
    schedule: t('schedule'),
    officeId: t('office'),
    columnId: t('column'),
  };
}

export function SourceFields({ value, change, errors, trouble }: Fill<Settings>) {
  const t = useWords(sourceWords);
  const labels = useSettingLabels();
  const code = trouble?.kind === 'refused' ? trouble.problem.code : '';
  const outside =
    code === 'sources/not-on-allowlist' && trouble?.kind === 'refused' ? trouble.problem.title : undefined;
  const inAllow = Object.entries(errors).find(([name]) => name.startsWith('allow'))?.[1];
  return (
    <>
      <Field
        name="name"
        max={100}
        label={labels.name}
        value={value.name}
        error={errors.name}
        onChange={(name) => change({ name })}
      />
      <Field
        name="url"
        max={2000}
        label={labels.url}
        value={value.url}
        error={errors.url}
        onChange={(url) => change({ url })}
      />
      <Field
        name="allow"
        kind="prose"
        rows={3}
        max={4000}
        label={labels.allow}
        hint={t('allowHint')}
        value={value.allow}
        error={inAllow ?? outside}
        onChange={(allow) => change({ allow })}
      />
      <Field
        name="schedule"
        kind="digits"
        max={5}
        label={labels.schedule}
        value={value.schedule}
        error={errors.schedule}
        onChange={(schedule) => change({ schedule: schedule.replace(/\D/g, '') })}
      />
      <Choice
        name="publishing"
        label={t('publishing')}
        options={[
          { value: 'review', label: t('review') },
          { value: 'auto', label: t('auto') },
        ]}
        value={value.publishing}
        onChange={(publishing) => change({ publishing })}
      />
    </>
  );
}
