import { listOffices } from '@minxin/shared/offices/endpoints';
import type { OfficeListed } from '@minxin/shared/offices/office';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';

/** Every office of the county, for a picker. */
export function useOffices(): OfficeListed[] {
  return useQuery('staff/offices', readAll).data ?? [];
}

async function readAll(): Promise<OfficeListed[]> {
  const offices: OfficeListed[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await api(listOffices, { query: { limit: 100, cursor } });
    offices.push(...page.items);
    if (!page.nextCursor) return offices;
    cursor = page.nextCursor;
  }
}
