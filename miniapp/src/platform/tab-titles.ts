import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { tabWords } from '@/words/tabs';
import { useWords } from '@/words/use-words';

/** Names WeChat's tabs in the reader's language. */
export function useTabTitles(): void {
  const t = useWords(tabWords);
  useEffect(() => {
    const titles = [t('home'), t('services'), t('board'), t('me')];
    // Rejects while a page without tabs is open; the app asks again with the next language.
    titles.forEach((text, index) => void Taro.setTabBarItem({ index, text }).catch(() => undefined));
  }, [t]);
}
