import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { troubleOf } from '@/platform/trouble';
import { Offline } from '@/platform/offline';
import { useTroubleWords } from '@/words/trouble';
import { aria } from './aria';
import styles from './FileLink.module.scss';
import type { FileLinkProps } from './FileLink.types';
import { Icon } from './Icon';
import { toast } from './toast';

export function FileLink({ url, children }: FileLinkProps) {
  const say = useTroubleWords();
  async function open(): Promise<void> {
    try {
      const { tempFilePath } = await Taro.downloadFile({ url: __API_BASE__ + url });
      await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
    } catch {
      toast(say(troubleOf(new Offline())), 'bad');
    }
  }
  return (
    <View className={styles.file} onClick={() => void open()} {...aria({ role: 'link' })}>
      <Icon name="download" />
      {children}
    </View>
  );
}
