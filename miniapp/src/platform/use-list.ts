import { useEffect, useRef, useState } from 'react';
import type { Page } from '@minxin/shared/page';
import { useQuery, type Query } from './query';
import { troubleOf, type Trouble } from './trouble';

export interface List<T> extends Omit<Query<unknown>, 'data'> {
  /** Everything read so far, or undefined before the first answer. */
  items: T[] | undefined;
  hasMore: boolean;
  loadingMore: boolean;
  moreTrouble: Trouble | undefined;
  more(): Promise<void>;
}

interface Tail<T> {
  head: unknown;
  items: T[];
  cursor: string | null | undefined;
}

/** A list read page by page with the server's cursor; a new first page starts it over. */
export function useList<T>(key: string | undefined, load: (cursor?: string) => Promise<Page<T>>): List<T> {
  const { data: head, ...query } = useQuery(key, () => load());
  const [tail, setTail] = useState<Tail<T>>({ head: undefined, items: [], cursor: undefined });
  const [busy, setBusy] = useState(false);
  const [moreTrouble, setMoreTrouble] = useState<Trouble>();
  const current = useRef(head);
  current.current = head;
  const own = tail.head === head ? tail : { head, items: [], cursor: undefined };
  const cursor = own.cursor === undefined ? head?.nextCursor : own.cursor;

  useEffect(() => setMoreTrouble(undefined), [head]);

  async function more(): Promise<void> {
    if (busy || !cursor) return;
    setBusy(true);
    setMoreTrouble(undefined);
    try {
      const page = await load(cursor);
      if (current.current === head) setTail({ head, items: [...own.items, ...page.items], cursor: page.nextCursor });
    } catch (error) {
      setMoreTrouble(troubleOf(error));
    } finally {
      setBusy(false);
    }
  }

  const items = head && [...head.items, ...own.items];
  return { ...query, items, hasMore: Boolean(cursor), loadingMore: busy, moreTrouble, more };
}
