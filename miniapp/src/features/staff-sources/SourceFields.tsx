import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import type { ColumnMapping, SourceReading } from '@minxin/shared/sources/reading';
import type { Source } from '@minxin/shared/sources/source';
import { Choice } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { setupWords } from '@/words/source-setup';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import type { Fill } from '../staff/StepForm';
import { CleaningFields } from './CleaningFields';
import { MappingFields } from './MappingFields';
import { ReadingFields } from './ReadingFields';

/** The settings a person fills; hosts one a line, the interval as digits, what is left empty not sent. */
export interface Settings {
  name: string;
  url: string;
  allow: string;
  schedule: string;
  publishing: Source['publishing'];
  reading: { page: Record<'links' | 'title' | 'date' | 'body', string>; minxin: Record<'column' | 'office', string> };
  mapping: ColumnMapping[];
  cleaning: CleaningProfile;
}

/** How a source is read as fields: everything that is not set is empty. */
export const asFields = ({ page = {}, minxin = {} }: SourceReading): Settings['reading'] => ({
  page: { links: '', title: '', date: '', body: '', ...page },
  minxin: { column: '', office: '', ...minxin },
});

/** Settings as the contract wants them. */
export function sent({ allow, schedule, reading, ...rest }: Settings, kind: Source['kind']) {
  return {
    ...rest,
    allow: (allow ?? '').split(/\s+/).filter(Boolean),
    schedule: Number(schedule),
    reading: {
      ...(kind === 'page' && { page: filled(reading.page) }),
      ...(kind === 'minxin' && { minxin: filled(reading.minxin) }),
    },
  };
}

const filled = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

/** The labels of the settings, for the summary of faults. */
export function useSettingLabels() {
  const t = useWords(sourceWords);
  const s = useWords(setupWords);
  return {
    name: t('name'),
    url: t('url'),
    allow: t('allow'),
    schedule: t('schedule'),
    officeId: t('office'),
    columnId: t('column'),
    'reading.page.links': s('pageLinks'),
    'reading.page.title': s('pageTitle'),
    'reading.page.date': s('pageDate'),
    'reading.page.body': s('pageBody'),
    'reading.minxin.column': s('minxinColumn'),
    'reading.minxin.office': s('minxinOffice'),
  };
}

export function SourceFields({ kind, ...fill }: Fill<Settings> & { kind: Source['kind'] }) {
  const { value, change, errors } = fill;
  const t = useWords(sourceWords);
  const labels = useSettingLabels();
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
      {kind === 'file' ? null : <Reached {...fill} />}
      <ReadingFields kind={kind} {...fill} />
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
      <MappingFields value={value.mapping} errors={errors} onChange={(mapping) => change({ mapping })} />
      <CleaningFields value={value.cleaning} onChange={(cleaning) => change({ cleaning })} />
    </>
  );
}

/** Where a fetched source is, what it may reach, and how often it is read. */
function Reached({ value, change, errors, trouble }: Fill<Settings>) {
  const t = useWords(sourceWords);
  const labels = useSettingLabels();
  const code = trouble?.kind === 'refused' ? trouble.problem.code : '';
  const outside =
    code === 'sources/not-on-allowlist' && trouble?.kind === 'refused' ? trouble.problem.title : undefined;
  const inAllow = Object.entries(errors).find(([name]) => name.startsWith('allow'))?.[1];
  return (
    <>
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
    </>
  );
}
