import { useDidHide, useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepAnswer, lastAnswer, type Answer } from './answers';
import { useLanguage } from './preferences';
import { troubleOf, type Trouble } from './trouble';

export interface Query<T> {
  data: T | undefined;
  /** When `data` was answered. */
  at: string | undefined;
  loading: boolean;
  /** Why the last attempt failed; `data` may still hold an older answer. */
  trouble: Trouble | undefined;
  reload(): Promise<void>;
}

interface State<T> {
  key: string;
  answer: Answer<T> | undefined;
  loading: boolean;
  trouble: Trouble | undefined;
}

/**
 * Reads something for a page: what was answered last shows at once, the newest replaces it. Reads again when the
 * page is shown again, pulled down, or the key or language changes. `key` undefined reads nothing yet.
 */
export function useQuery<T>(name: string | undefined, load: () => Promise<T>): Query<T> {
  const language = useLanguage();
  const key = name === undefined ? '' : `${language}/${name}`;
  const [state, setState] = useState<State<T>>(() => fresh(key));
  const shown = state.key === key ? state : fresh<T>(key);
  const newest = useRef({ key, load });
  newest.current = { key, load };

  const reload = useCallback(async () => {
    const { key: asked, load: ask } = newest.current;
    if (!asked) return;
    setState((now) => ({ ...(now.key === asked ? now : fresh<T>(asked)), loading: true }));
    const outcome = await ask().then(
      (data) => ({ answer: keepAnswer(asked, data), trouble: undefined }),
      (error: unknown) => ({ trouble: troubleOf(error) }),
    );
    if (newest.current.key === asked) setState((now) => ({ ...now, ...outcome, key: asked, loading: false }));
  }, []);

  useEffect(() => void reload(), [key, reload]);
  useReturn(() => void reload());
  usePullDownRefresh(() => void reload().then(() => stopPullDownRefresh()));
  return { data: shown.answer?.data, at: shown.answer?.at, loading: shown.loading, trouble: shown.trouble, reload };
}

/** Calls back when the page is shown again, not when it is shown first; a part that came late is called, too. */
export function useReturn(act: () => void): void {
  const away = useRef(false);
  useDidHide(() => {
    away.current = true;
  });
  useDidShow(() => {
    if (away.current) act();
    away.current = false;
  });
}

function fresh<T>(key: string): State<T> {
  return { key, answer: key ? lastAnswer<T>(key) : undefined, loading: key !== '', trouble: undefined };
}
