import { useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { replace, routes } from '@/platform/navigation';
import { refreshSession } from '@/platform/session';
import { useTabTitles } from '@/platform/tab-titles';
import '@/platform/setup';

/** The frame around every page: who is signed in, what the tabs are called, and where a wrong address leads. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => void refreshSession());
  usePageNotFound(() => replace(routes.missing()));
  useTabTitles();
  return children;
}
