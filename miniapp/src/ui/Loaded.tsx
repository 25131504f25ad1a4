import type { ReactNode } from 'react';
import type { Trouble } from '@/platform/trouble';
import { useClock } from '@/platform/time';
import { commonWords } from '@/words/common';
import { useTroubleWords } from '@/words/trouble';
import { useWords } from '@/words/use-words';
import { Button } from './Button';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';

interface Reading {
  at: string | undefined;
  loading: boolean;
  trouble: Trouble | undefined;
  reload: () => Promise<void>;
}

export interface LoadedProps<T> {
  /** What `useQuery` or `useList` gave. */
  query: Reading;
  data: T | undefined;
  /** Shown while there is nothing to show yet. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What is being read: its place while waiting, the newest answer, or the last one with its time and a way to retry. */
export function Loaded<T>({ query, data, waiting, children }: LoadedProps<T>) {
  const t = useWords(commonWords);
  const say = useTroubleWords();
  const clock = useClock();
  const { at, loading, trouble, reload } = query;
  if (data === undefined && !trouble) return <>{waiting ?? <Skeleton />}</>;
  const again = (
    <Button kind="plain" fit icon="refresh" disabled={loading} onPress={() => void reload()}>
      {t('retry')}
    </Button>
  );
  if (data === undefined)
    return trouble ? (
      <Notice tone="warn" live action={again}>
        {say(trouble)}
      </Notice>
    ) : null;
  const old = trouble && at ? t(trouble.kind === 'offline' ? 'keptAt' : 'oldAt', { at: clock.moment(at) }) : undefined;
  return (
    <>
      {old ? (
        <Notice tone="warn" live action={again}>
          {old}
        </Notice>
      ) : null}
      {children(data)}
    </>
  );
}
