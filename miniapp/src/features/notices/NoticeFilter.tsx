import { listColumns } from '@minxin/shared/announcements/endpoints';
import { listOffices } from '@minxin/shared/offices/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useQuery } from '@/platform/query';
import { Button } from '@/ui/Button';
import { Stack, Tiles } from '@/ui/Layout';
import { Search } from '@/ui/Search';
import { Select } from '@/ui/Select';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { columnOptions } from './column-options';

export interface Filter {
  q: string;
  column: string;
  office: string;
}

/** Narrows the list by words, column and office; what is chosen stays readable in the fields. */
export function NoticeFilter({ value, onChange }: { value: Filter; onChange: (value: Filter) => void }) {
  const t = useWords(noticesWords);
  const nameOf = useNamed();
  const [words, setWords] = useState(value.q);
  const columns = useQuery('columns', () => api(listColumns, {}));
  const offices = useQuery('offices-all', () => api(listOffices, { query: { limit: 100 } }));
  const officeOptions = (offices.data?.items ?? []).map((each) => {
    const { text, lang } = nameOf(each);
    return { value: each.id, label: text, lang };
  });
  const narrowed = value.q || value.column || value.office;
  return (
    <Stack gap="small">
      <Search label={t('search')} value={words} onChange={setWords} onSearch={(q) => onChange({ ...value, q })} />
      <Tiles>
        <Select
          name="column"
          label={t('column')}
          empty={t('allColumns')}
          options={columnOptions(columns.data?.items ?? [], nameOf)}
          value={value.column}
          onChange={(column) => onChange({ ...value, column })}
        />
        <Select
          name="office"
          label={t('office')}
          empty={t('allOffices')}
          options={officeOptions}
          value={value.office}
          onChange={(office) => onChange({ ...value, office })}
        />
      </Tiles>
      {narrowed ? (
        <Button
          kind="quiet"
          fit
          icon="close"
          onPress={() => {
            setWords('');
            onChange({ q: '', column: '', office: '' });
          }}
        >
          {t('clearFilter')}
        </Button>
      ) : null}
    </Stack>
  );
}
