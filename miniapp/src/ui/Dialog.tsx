import { View } from '@tarojs/components';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import { Button } from './Button';
import { Heading } from './Copy';
import styles from './Dialog.module.scss';
import type { DialogProps } from './Dialog.types';

export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const t = useWords(commonWords);
  if (!open) return null;
  return (
    <View className={styles.shade} catchMove {...aria({ role: 'dialog', label: title })}>
      <View className={styles.sheet}>
        <Heading level={2}>{title}</Heading>
        <View className={styles.body}>{children}</View>
        <View className={styles.actions}>
          {actions}
          <Button kind="quiet" onPress={onClose}>
            {t('close')}
          </Button>
        </View>
      </View>
    </View>
  );
}
