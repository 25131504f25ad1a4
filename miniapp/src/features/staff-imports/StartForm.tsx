import { useState } from 'react';
import { listColumns } from '@minxin/shared/announcements/endpoints';
import { startImport } from '@minxin/shared/imports/endpoints';
import type { ImportFile, ImportMapping, ImportOrder } from '@minxin/shared/imports/import';
import type { CleaningProfile } from '@minxin/shared/sources/cleaning';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { useSubmit } from '@/platform/use-submit';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Form } from '@/ui/Form';
import { Select } from '@/ui/Select';
import { toast } from '@/ui/toast';
import { commonWords } from '@/words/common';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';
import { Refused } from '../staff/Conflict';
import { useOffices } from '../staff/use-offices';
import { KnownSources } from './KnownSources';

interface StartFormProps {
  file: ImportFile;
  mapping: ImportMapping;
  cleaning: CleaningProfile;
  onStarted: () => void;
}

/** Where the rows go: a source of earlier imports or a new one, an office, a column, and whether somebody looks first. */
export function StartForm({ file, mapping, cleaning, onStarted }: StartFormProps) {
  const t = useWords(importWords);
  const common = useWords(commonWords);
  const offices = useOffices();
  const columns = useQuery('columns', () => api(listColumns, {})).data?.items ?? [];
  const [value, setValue] = useState<Pick<ImportOrder, 'sourceName' | 'officeId' | 'columnId' | 'publishing'>>({
    sourceName: file.name.replace(/\.\w+$/, '').slice(0, 100),
    officeId: '',
    columnId: '',
    publishing: 'review',
  });
  const change = (part: Partial<typeof value>) => setValue({ ...value, ...part });
  const { submit, busy, errors, trouble, clear } = useSubmit(
    (order: ImportOrder, options) => api(startImport, { body: order }, options),
    ({ state }) => {
      toast(t(state === 'running' ? 'started' : 'ended'), 'ok');
      onStarted();
    },
    { silent: true },
  );
  const labels = { sourceName: t('sourceName'), officeId: t('office'), columnId: t('column') };
  const entries = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name, lang: 'zh-CN' }));
  return (
    <Form label={t('start')} onSubmit={() => void submit({ fileId: file.id, ...value, mapping, cleaning })}>
      <ErrorSummary errors={errors} labels={labels} />
      {Object.keys(errors).length > 0 ? null : <Refused trouble={trouble} onReload={clear} />}
      <KnownSources onChoose={change} />
      <Field
        name="sourceName"
        max={100}
        label={labels.sourceName}
        hint={t('sourceHint')}
        value={value.sourceName}
        error={errors['sourceName']}
        onChange={(sourceName) => change({ sourceName })}
      />
      <Select
        name="officeId"
        label={labels.officeId}
        empty={common('choose')}
        options={entries(offices)}
        value={value.officeId}
        error={errors['officeId']}
        onChange={(officeId) => change({ officeId })}
      />
      <Select
        name="columnId"
        label={labels.columnId}
        empty={common('choose')}
        options={entries(columns)}
        value={value.columnId}
        error={errors['columnId']}
        onChange={(columnId) => change({ columnId })}
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
      <Button submit fit busy={busy}>
        {t('start')}
      </Button>
    </Form>
  );
}
