import Taro from '@tarojs/taro';

/** What the phone says about its reader: the language tag, and how much larger than standard WeChat's type is set. */
export function deviceHints(): { language: string; fontFactor: number } {
  // fontSizeScaleFactor came with base library 2.23.4 and is in no type of Taro's; absent means standard.
  const info = Taro.getAppBaseInfo?.() as { language?: string; fontSizeScaleFactor?: number } | undefined;
  return { language: info?.language ?? '', fontFactor: info?.fontSizeScaleFactor ?? 1 };
}
