import { listOffices, listRegions } from '@minxin/shared/offices/endpoints';
import { useState } from 'react';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useParams } from '@/platform/navigation';
import { useQuery } from '@/platform/query';
import { useList } from '@/platform/use-list';
import { Rows } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { Search } from '@/ui/Search';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/Skeleton';
import { officesWords } from '@/words/offices';
import { useWords } from '@/words/use-words';
import { OfficeItem } from './OfficeItem';
import { regionOptions } from './region-options';

/** The offices of the county, by area and by words. */
export function OfficesTab() {
  const t = useWords(officesWords);
  const nameOf = useNamed();
  const params = useParams();
  const [region, setRegion] = useState(params.region ?? '');
  const [q, setQ] = useState(params.q ?? '');
  const [words, setWords] = useState(q);
  const regions = useQuery('regions', () => api(listRegions, {}));
  const list = useList(`offices/${region}/${q}`, (cursor) =>
    api(listOffices, { query: { ...(region && { region }), ...(q && { q }), ...(cursor && { cursor }) } }),
  );
  return (
    <>
      <Search label={t('search')} value={words} onChange={setWords} onSearch={setQ} />
      <Select
        name="region"
        label={t('region')}
        empty={t('allRegions')}
        options={regionOptions(regions.data?.items ?? [], nameOf)}
        value={region}
        onChange={setRegion}
      />
      <Loaded query={list} data={list.items} waiting={<Skeleton rows={6} />}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="office" title={t('none')}>
              {t('noneText')}
            </Empty>
          ) : (
            <>
              <Rows label={t('offices')}>
                {items.map((each) => (
                  <OfficeItem key={each.id} office={each} />
                ))}
              </Rows>
              <Pager list={list} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
