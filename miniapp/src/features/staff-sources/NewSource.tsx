import { listColumns } from '@minxin/shared/announcements/endpoints';
import { createSource } from '@minxin/shared/sources/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Select } from '@/ui/Select';
import { toast } from '@/ui/toast';
import { commonWords } from '@/words/common';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { useOffices } from '../staff/use-offices';
import { sent, SourceFields, useSettingLabels, type Settings } from './SourceFields';

const empty: Settings & { officeId: string; columnId: string } = {
  name: '',
  url: 'https://',
  allow: '',
  schedule: '60',
  publishing: 'review',
  officeId: '',
  columnId: '',
};

/** Connects a source: where it is, what it may reach, and where its items go. */
export function NewSource({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const t = useWords(sourceWords);
  const common = useWords(commonWords);
  const labels = useSettingLabels();
  const offices = useOffices();
  const columns = (useQuery('columns', () => api(listColumns, {})).data?.items ?? []).filter((each) => !each.retired);
  const entries = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }));
  return (
    <StepForm
      label={t('create')}
      draft="source.new"
      empty={empty}
      labels={labels}
      version={1}
      verb={t('connect')}
      send={({ version: _, officeId, columnId, ...settings }, options) =>
        api(createSource, { body: { ...sent(settings), kind: 'rss', officeId, columnId } }, options)
      }
      onDone={() => {
        toast(t('connected'), 'ok');
        onDone();
      }}
      onReload={() => undefined}
      onClose={onClose}
    >
      {({ value, change, errors, trouble }) => (
        <>
          <SourceFields value={value} change={change} errors={errors} trouble={trouble} />
          <Select
            name="officeId"
            label={labels.officeId}
            empty={common('choose')}
            options={entries(offices)}
            value={value.officeId}
            error={errors.officeId}
            onChange={(officeId) => change({ officeId })}
          />
          <Select
            name="columnId"
            label={labels.columnId}
            empty={common('choose')}
            options={entries(columns)}
            value={value.columnId}
            error={errors.columnId}
            onChange={(columnId) => change({ columnId })}
          />
        </>
      )}
    </StepForm>
  );
}
