import { useState } from 'react';
import { readChanges } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';
import { Button } from '@/ui/Button';
import { Difference } from '@/ui/Difference';
import { Stack } from '@/ui/Layout';
import { Loaded } from '@/ui/Loaded';
import { Skeleton } from '@/ui/Skeleton';
import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';

/** What a correction changed, word by word, when asked for. */
export function NoticeChanges({ id, number }: { id: string; number: number }) {
  const t = useWords(differenceWords);
  const [open, setOpen] = useState(false);
  const query = useQuery(open ? `notice/${id}/changes/${number}` : undefined, () =>
    api(readChanges, { params: { id, number: String(number) } }),
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
