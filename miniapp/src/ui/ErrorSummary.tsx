import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import styles from './ErrorSummary.module.scss';
import type { ErrorSummaryProps } from './ErrorSummary.types';

export function ErrorSummary({ errors, labels }: ErrorSummaryProps) {
  const t = useWords(commonWords);
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  const lead = (name: string) => void Taro.pageScrollTo({ selector: `#field-${name}`, offsetTop: -16 });
  return (
    <View className={styles.summary} {...aria({ role: 'alert' })}>
      <View className={styles.title}>{t('faults', { n: entries.length })}</View>
      {entries.map(([name, message]) => (
        <View key={name} className={styles.fault} onClick={() => lead(name)} {...aria({ role: 'link' })}>
          {labels[name] ? `${labels[name]}: ${message}` : message}
        </View>
      ))}
    </View>
  );
}
