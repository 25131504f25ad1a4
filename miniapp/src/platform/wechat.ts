import Taro from '@tarojs/taro';
import { signInWechat } from '@minxin/shared/accounts/endpoints';
import { api } from './api';
import { enter } from './session';

export const insideWechat = true;

/** Signs in with the identity WeChat gives this mini-program; the reader sees no form. */
export async function signInByWechat(): Promise<void> {
  const { code } = await Taro.login();
  enter(await api(signInWechat, { body: { code } }));
}
