import { listRefusedRows } from '@minxin/shared/imports/endpoints';
import { api } from '@/platform/api';
import { useList } from '@/platform/use-list';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Pager } from '@/ui/Pager';
import { RefusedTable } from './RefusedTable';

/** The refused rows of one import, page by page. */
export function RefusedRows({ id }: { id: string }) {
  const list = useList(`staff/imports/${id}/refusals`, (cursor) =>
    api(listRefusedRows, { params: { id }, query: { cursor } }),
  );
  return (
    <Loaded query={list} data={list.items}>
      {(rows) => (
        <Stack gap="small">
          <RefusedTable rows={rows} />
          <Pager list={list} />
        </Stack>
      )}
    </Loaded>
  );
}
