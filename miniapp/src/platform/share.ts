import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { pageUrl } from './navigation';
import type { ShareCard } from './share.types';

/** WeChat forwards a page from its own menu. */
export const canShare = false;

/** The card WeChat shows of this page when a reader forwards it; without a picture WeChat takes one of the page. */
export function useShareCard({ title, to }: ShareCard): void {
  useShareAppMessage(() => ({ title, path: pageUrl(to) }));
  useShareTimeline(() => ({ title, query: pageUrl(to).split('?')[1] ?? '' }));
}

export async function shareOut(_card: ShareCard): Promise<void> {}
