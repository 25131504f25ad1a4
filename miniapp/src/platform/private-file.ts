import Taro from '@tarojs/taro';
import { signedIn } from './caller';
import { Offline } from './offline';

/** An address under which the page can show a file only the signed-in reader may see. */
export async function privateAddress(url: string): Promise<string> {
  const header = { authorization: `Bearer ${signedIn.get()?.token ?? ''}` };
  const got = await Taro.downloadFile({ url: __API_BASE__ + url, header }).catch(() => undefined);
  if (got?.statusCode !== 200) throw new Offline();
  return got.tempFilePath;
}
