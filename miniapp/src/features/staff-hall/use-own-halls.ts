import { listHalls } from '@minxin/shared/offices/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';

/** The halls of the caller's office; all of them for an office that has none of its own. */
export function useOwnHalls(officeId: string | undefined) {
  const query = useQuery('halls', () => api(listHalls, {}));
  const all = query.data?.items;
  const own = all?.filter((each) => each.office.id === officeId);
  return { query, halls: own?.length ? own : all };
}
