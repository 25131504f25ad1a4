import Taro from '@tarojs/taro';
import { routes, tabs } from '@/routes';

const index = tabs.indexOf(routes.me);

/** Shows a short text beside the tab of the reader's own things, or nothing; only a page with tabs can. */
export function setOwnBadge(text: string | undefined): void {
  const shown = text === undefined ? Taro.removeTabBarBadge({ index }) : Taro.setTabBarBadge({ index, text });
  void Promise.resolve(shown).catch(() => undefined);
}
