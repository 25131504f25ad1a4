import { useState } from 'react';
import type { ImportOrder } from '@minxin/shared/imports/import';
import { listSources } from '@minxin/shared/sources/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Select } from '@/ui/Select';
import { importWords } from '@/words/staff-imports';
import { useWords } from '@/words/use-words';

type Place = Pick<ImportOrder, 'sourceName' | 'officeId' | 'columnId' | 'publishing'>;

/** Sources of earlier imports: importing into one again adds only what is new. Nothing while there is none. */
export function KnownSources({ onChoose }: { onChoose: (place: Place) => void }) {
  const t = useWords(importWords);
  const [id, setId] = useState('');
  const all = useQuery('staff/sources', () => api(listSources, {})).data?.items ?? [];
  const known = all.filter(({ kind }) => kind === 'file');
  if (known.length === 0) return null;
  return (
    <Select
      name="known"
      label={t('known')}
      empty={t('newSource')}
      options={known.map((each) => ({ value: each.id, label: `${each.name} · ${each.office.name}`, lang: 'zh-CN' }))}
      value={id}
      onChange={(chosen) => {
        setId(chosen);
        const source = known.find((each) => each.id === chosen);
        if (!source) return;
        const { name, office, column, publishing } = source;
        onChoose({ sourceName: name, officeId: office.id, columnId: column.id, publishing });
      }}
    />
  );
}
