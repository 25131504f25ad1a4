import { useState } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { readStaffChanges, readWaitingChanges } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Button } from '@/ui/Button';
import { Stack } from '@/ui/Layout';
import { Difference } from '@/ui/Difference';
import { Loaded } from '@/ui/Loaded';
import { Skeleton } from '@/ui/Skeleton';
import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';

/** What the waiting correction would change. */
export function WaitingChanges({ doc: { id, version } }: { doc: StaffAnnouncement }) {
  const query = useQuery(`staff/announcement/${id}/correction/${version}`, () =>
    api(readWaitingChanges, { params: { id } }),
  );
  return (
    <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={3} />}>
      {(difference) => <Difference difference={difference} />}
    </Loaded>
  );
}

/** What one version changed, when asked for. */
export function VersionChanges({ id, number }: { id: string; number: number }) {
  const t = useWords(differenceWords);
  const [open, setOpen] = useState(false);
  const query = useQuery(open ? `staff/announcement/${id}/changes/${number}` : undefined, () =>
    api(readStaffChanges, { params: { id, number: String(number) } }),
  );
  return (
    <Stack gap="small">
      <Button kind="quiet" fit pressed={open} onPress={() => setOpen(!open)}>
        {t(open ? 'hide' : 'show')}
      </Button>
      {open ? (
        <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={3} />}>
          {(difference) => <Difference difference={difference} />}
        </Loaded>
      ) : null}
    </Stack>
  );
}
