import Taro from '@tarojs/taro';

/** Reads a code with the camera; undefined when the person gave up. */
export const scan: (() => Promise<string | undefined>) | undefined = () =>
  Taro.scanCode({ onlyFromCamera: true }).then(
    ({ result }) => result,
    () => undefined,
  );
