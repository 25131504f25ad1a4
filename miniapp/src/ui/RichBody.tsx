import { RichText, View } from '@tarojs/components';
import styles from './RichBody.module.scss';
import type { RichBodyProps } from './RichBody.types';

/** Style sheets do not reach into WeChat's rich text, so what must hold is written on the elements. */
export function RichBody({ html }: RichBodyProps) {
  const dressed = html
    .replace(/<img\b/gi, '<img style="max-width:100%;height:auto"')
    .replace(/<table\b/gi, '<table style="width:100%;border-collapse:collapse"')
    .replace(/<(td|th)\b/gi, '<$1 style="border:1px solid #76818f;padding:4px 8px"')
    .replace(/<p\b/gi, '<p style="margin:0 0 0.8em"');
  return (
    <View className={styles.rich}>
      <RichText nodes={dressed} userSelect />
    </View>
  );
}
