import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

/** Names the page in WeChat's bar. */
export function usePageTitle(title: string): void {
  const say = () => void Taro.setNavigationBarTitle({ title });
  useEffect(say, [title]);
  useDidShow(say);
}
