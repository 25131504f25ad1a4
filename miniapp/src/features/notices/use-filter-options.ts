import { listColumns } from '@minxin/shared/announcements/endpoints';
import { lifecycles } from '@minxin/shared/announcements/lifecycle';
import { listOffices, listRegions } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useQuery } from '@/platform/query';
import type { Option } from '@/ui/Choice.types';
import { lifecycleWords } from '@/words/lifecycles';
import { noticesWords } from '@/words/notices';
import { useWords } from '@/words/use-words';
import { regionOptions } from '../offices/region-options';
import { columnOptions } from './column-options';
import type { FilterName } from './notice-filter';

export type Choosable = Exclude<FilterName, 'q'>;

/** What each filter can be set to, in the reader's language. */
export function useFilterOptions(): Record<Choosable, readonly Option[]> {
  const t = useWords(noticesWords);
  const life = useWords(lifecycleWords);
  const nameOf = useNamed();
  const columns = useQuery('columns', () => api(listColumns, {}));
  const offices = useQuery('offices-all', () => api(listOffices, { query: { limit: 100 } }));
  const regions = useQuery('regions', () => api(listRegions, {}));
  return {
    column: columnOptions(columns.data?.items ?? [], nameOf),
    office: (offices.data?.items ?? []).map((each) => {
      const { text, lang } = nameOf(each);
      return { value: each.id, label: text, lang };
    }),
    region: regionOptions(regions.data?.items ?? [], nameOf),
    audience: (['person', 'company'] as const).map((value) => ({ value, label: t(value) })),
    lifecycle: lifecycles.map((value) => ({ value, label: life(value) })),
  };
}
