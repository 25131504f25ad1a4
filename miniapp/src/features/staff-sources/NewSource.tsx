import { listColumns } from '@minxin/shared/announcements/endpoints';
import { usualCleaning } from '@minxin/shared/sources/cleaning';
import { createSource } from '@minxin/shared/sources/endpoints';
import { connectedKinds, type ConnectedKind } from '@minxin/shared/sources/source';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Choice } from '@/ui/Choice';
import { Select } from '@/ui/Select';
import { toast } from '@/ui/toast';
import { commonWords } from '@/words/common';
import { setupWords } from '@/words/source-setup';
import { sourceWords } from '@/words/staff-sources';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { useOffices } from '../staff/use-offices';
import { PreviewSource } from './PreviewSource';
import { asFields, sent, SourceFields, useSettingLabels, type Settings } from './SourceFields';

const empty: Settings & { kind: ConnectedKind; officeId: string; columnId: string } = {
  kind: 'rss',
  name: '',
  url: 'https://',
  allow: '',
  schedule: '60',
  publishing: 'review',
  reading: asFields({}),
  mapping: [],
  cleaning: usualCleaning,
  officeId: '',
  columnId: '',
};

/** Connects a source: where it is, how it is read, what it may reach, and where its items go; tried before it is saved. */
export function NewSource({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const t = useWords(sourceWords);
  const s = useWords(setupWords);
  const common = useWords(commonWords);
  const labels = useSettingLabels();
  const offices = useOffices();
  const columns = useQuery('columns', () => api(listColumns, {})).data?.items ?? [];
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
      send={({ version: _, kind, officeId, columnId, ...settings }, options) =>
        api(createSource, { body: { ...sent(settings, kind), kind, officeId, columnId } }, options)
      }
      onDone={() => {
        toast(t('connected'), 'ok');
        onDone();
      }}
      onReload={() => undefined}
      onClose={onClose}
    >
      {(fill) => (
        <>
          <Choice
            name="kind"
            label={s('kind')}
            options={connectedKinds.map((kind) => ({ value: kind, label: s(kind) }))}
            value={fill.value.kind}
            onChange={(kind) => fill.change({ kind })}
          />
          <SourceFields {...fill} kind={fill.value.kind} />
          <Select
            name="officeId"
            label={labels.officeId}
            empty={common('choose')}
            options={entries(offices)}
            value={fill.value.officeId}
            error={fill.errors.officeId}
            onChange={(officeId) => fill.change({ officeId })}
          />
          <Select
            name="columnId"
            label={labels.columnId}
            empty={common('choose')}
            options={entries(columns)}
            value={fill.value.columnId}
            error={fill.errors.columnId}
            onChange={(columnId) => fill.change({ columnId })}
          />
          <PreviewSource value={fill.value} labels={labels} />
        </>
      )}
    </StepForm>
  );
}
