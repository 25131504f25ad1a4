import Taro from '@tarojs/taro';
import type { Send } from '@minxin/shared/client';
import { Offline, patience } from './offline';

/** Sends a request from the mini-program; throws `Offline` when no answer came. */
export const send: Send = async ({ method, url, headers, body }) => {
  try {
    const answer = await Taro.request({
      url: __API_BASE__ + url,
      method: method as 'GET',
      header: headers,
      data: body,
      timeout: patience,
    });
    return { status: answer.statusCode, body: answer.data };
  } catch {
    throw new Offline();
  }
};
