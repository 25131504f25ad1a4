import Taro from '@tarojs/taro';

/** Puts a text on the clipboard; false when the device refused. */
export async function copy(text: string): Promise<boolean> {
  return Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  );
}
