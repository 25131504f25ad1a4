import { listOffices } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useNamed } from '@/platform/named';
import { useQuery } from '@/platform/query';
import type { Option } from '@/ui/Choice.types';

/** Every office as an entry of a choice, in the reader's language where it has a name in it. */
export function useOfficeOptions(): Option[] {
  const nameOf = useNamed();
  const { data } = useQuery('offices-all', () => api(listOffices, { query: { limit: 100 } }));
  return (data?.items ?? []).map((each) => {
    const { text, lang } = nameOf(each);
    return { value: each.id, label: text, lang };
  });
}
