import Taro from '@tarojs/taro';
import type { Tone } from './tone';

/** Says something in passing; what must not be missed belongs in a `Notice`. */
export function toast(text: string, _tone: Tone = 'info'): void {
  void Taro.showToast({ title: text, icon: 'none', duration: Math.min(6000, 2000 + text.length * 80) });
}
