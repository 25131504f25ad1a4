import { Text, View } from '@tarojs/components';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import type { FieldFrameProps } from './FieldFrame.types';
import styles from './Field.module.scss';
import { Icon } from './Icon';

export function FieldFrame({ id, label, hint, error, optional, kind, max, value = '', children }: FieldFrameProps) {
  const t = useWords(commonWords);
  return (
    <View className={styles.field} id={id}>
      <Text className={styles.label}>{optional ? `${label} (${t('optional')})` : label}</Text>
      {hint ? <Text className={styles.hint}>{hint}</Text> : null}
      {children}
      {kind === 'prose' && max ? <Text className={styles.counter}>{t('chars', { n: value.length, max })}</Text> : null}
      {error ? (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          <Icon name="error" /> {error}
        </View>
      ) : null}
    </View>
  );
}
