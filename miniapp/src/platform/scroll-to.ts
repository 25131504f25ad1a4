import Taro from '@tarojs/taro';

/** Brings a part of the page into view. */
export function scrollTo(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}` });
}
