import { audiences } from '@minxin/shared/announcements/announcement';
import { columnKinds, type ColumnSettings } from '@minxin/shared/announcements/column';
import { Choice } from '@/ui/Choice';
import { Field } from '@/ui/Field';
import { Select } from '@/ui/Select';
import { columnWords } from '@/words/staff-columns';
import { useWords } from '@/words/use-words';
import type { Fill } from '../staff/StepForm';
import { useOffices } from '../staff/use-offices';

const foreign = ['en', 'ru', 'ja', 'ko'] as const;

/** What a person fills in; numbers as digits, what does not apply empty. */
export interface Settings extends Record<(typeof foreign)[number], string> {
  name: string;
  purpose: string;
  officeId: string;
  backupOfficeId: string;
  kind: ColumnSettings['kind'];
  audience: ColumnSettings['audience'];
  duty: 'periodic' | 'fixed';
  updatePeriodDays: string;
  staticReason: string;
}

/** Settings as the contract wants them. */
export function sent(given: Settings): ColumnSettings {
  const { name, purpose, officeId, kind, audience, duty } = given;
  const names = Object.fromEntries(foreign.filter((each) => given[each]).map((each) => [each, given[each]]));
  const isPeriodic = duty === 'periodic';
  return {
    name,
    names,
    purpose,
    officeId,
    kind,
    audience,
    backupOfficeId: given.backupOfficeId || null,
    updatePeriodDays: isPeriodic && given.updatePeriodDays ? Number(given.updatePeriodDays) : null,
    staticReason: isPeriodic ? null : given.staticReason || null,
  };
}

/** The labels of the settings, for the summary of faults. */
export function useColumnLabels() {
  const t = useWords(columnWords);
  return {
    name: t('name'),
    purpose: t('purpose'),
    officeId: t('owner'),
    backupOfficeId: t('backup'),
    updatePeriodDays: t('period'),
    staticReason: t('reason'),
    parentId: t('parent'),
    sort: t('sort'),
    intoId: t('into'),
  };
}

export function ColumnFields({ value, change, errors }: Pick<Fill<Settings>, 'value' | 'change' | 'errors'>) {
  const t = useWords(columnWords);
  const labels = useColumnLabels();
  const offices = useOffices().map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }));
  const line = (name: 'name' | 'en' | 'ru' | 'ja' | 'ko' | 'staticReason', label: string, max: number) => (
    <Field
      key={name}
      name={name}
      max={max}
      label={label}
      optional={foreign.some((each) => each === name)}
      value={value[name]}
      error={errors[name] ?? errors[`names.${name}`]}
      onChange={(next) => change({ [name]: next })}
    />
  );
  return (
    <>
      {line('name', labels.name, 60)}
      {foreign.map((each) => line(each, t(each), 60))}
      <Field
        name="purpose"
        kind="prose"
        rows={2}
        max={300}
        label={labels.purpose}
        value={value.purpose}
        error={errors.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <Select
        name="officeId"
        label={labels.officeId}
        empty={t('choose')}
        options={offices}
        value={value.officeId}
        error={errors.officeId}
        onChange={(officeId) => change({ officeId })}
      />
      <Select
        name="backupOfficeId"
        label={labels.backupOfficeId}
        empty={t('noBackup')}
        options={offices}
        value={value.backupOfficeId}
        error={errors.backupOfficeId}
        onChange={(backupOfficeId) => change({ backupOfficeId })}
      />
      <Select
        name="kind"
        label={t('kind')}
        options={columnKinds.map((each) => ({ value: each, label: t(each === 'static' ? 'staticKind' : each) }))}
        value={value.kind}
        onChange={(kind) => change({ kind: kind || 'notice' })}
      />
      <Select
        name="audience"
        label={t('audience')}
        options={audiences.map((each) => ({ value: each, label: t(each) }))}
        value={value.audience}
        onChange={(audience) => change({ audience: audience || 'both' })}
      />
      <Choice
        name="duty"
        label={t('duty')}
        options={(['periodic', 'fixed'] as const).map((each) => ({ value: each, label: t(each) }))}
        value={value.duty}
        onChange={(duty) => change({ duty })}
      />
      {value.duty === 'fixed' ? (
        line('staticReason', labels.staticReason, 200)
      ) : (
        <Field
          name="updatePeriodDays"
          kind="digits"
          max={3}
          label={labels.updatePeriodDays}
          value={value.updatePeriodDays}
          error={errors.updatePeriodDays}
          onChange={(days) => change({ updatePeriodDays: days.replace(/\D/g, '') })}
        />
      )}
    </>
  );
}
