import { Text } from '@tarojs/components';
import styles from './Mark.module.scss';
import type { MarkProps } from './Mark.types';

export function Mark({ children }: MarkProps) {
  return <Text className={styles.mark}>{children}</Text>;
}
