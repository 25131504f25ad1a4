import Taro, { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { tabWords } from '@/words/tabs';
import { useWords } from '@/words/use-words';

/** Names the browser's tab, as long as this page is the one in front. */
export function usePageTitle(title: string): void {
  const brand = useWords(tabWords)('brand');
  const shown = useRef(true);
  const full = title === brand ? brand : `${title} - ${brand}`;
  const newest = useRef(full);
  newest.current = full;
  const say = () => {
    if (shown.current) void Taro.setNavigationBarTitle({ title: newest.current });
  };
  useEffect(say, [full]);
  useDidShow(() => {
    shown.current = true;
    // The router writes its own remembered title right after this event.
    setTimeout(say, 0);
  });
  useDidHide(() => {
    shown.current = false;
  });
}
