import Taro from '@tarojs/taro';
import { signedIn } from './caller';
import { Offline } from './offline';

/** Fetches a file only the signed-in reader may see and shows it. */
export async function openFile(url: string, _name: string): Promise<void> {
  const header = { authorization: `Bearer ${signedIn.get()?.token ?? ''}` };
  const got = await Taro.downloadFile({ url: __API_BASE__ + url, header }).catch(() => undefined);
  if (!got || got.statusCode !== 200) throw new Offline();
  const { tempFilePath } = got;
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true }).catch(() =>
    Taro.previewImage({ urls: [tempFilePath] }),
  );
}
