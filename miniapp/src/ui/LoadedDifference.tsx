import { useState } from 'react';
import type { Difference as Compared } from '@minxin/shared/announcements/difference';
import { useQuery } from '@/platform/query';
import { differenceWords } from '@/words/difference';
import { useWords } from '@/words/use-words';
import { Button } from './Button';
import { Difference } from './Difference';
import { Stack } from './Layout';
import { Loaded } from './Loaded';
import { Skeleton } from './Skeleton';

export interface LoadedDifferenceProps {
  /** What the answer is kept by. */
  name: string;
  load: () => Promise<Compared>;
}

/** What changed, read when this is shown. */
export function LoadedDifference({ name, load }: LoadedDifferenceProps) {
  const query = useQuery(name, load);
  return (
    <Loaded query={query} data={query.data} waiting={<Skeleton kind="text" rows={3} />}>
      {(difference) => <Difference difference={difference} />}
    </Loaded>
  );
}

/** What changed, read and shown when asked for. */
export function FoldedDifference(props: LoadedDifferenceProps) {
  const t = useWords(differenceWords);
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="small">
      <Button kind="quiet" fit pressed={open} onPress={() => setOpen(!open)}>
        {t(open ? 'hide' : 'show')}
      </Button>
      {open ? <LoadedDifference {...props} /> : null}
    </Stack>
  );
}
