import { Button, Input, View } from '@tarojs/components';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { aria } from './aria';
import { Icon } from './Icon';
import styles from './Search.module.scss';
import type { SearchProps } from './Search.types';

export function Search({ label, value, placeholder, onChange, onSearch }: SearchProps) {
  const t = useWords(commonWords);
  return (
    <View className={styles.search} {...aria({ role: 'search' })}>
      <Input
        className={styles.input}
        value={value}
        maxlength={100}
        placeholder={placeholder ?? label}
        confirmType="search"
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={(event) => onSearch(event.detail.value.trim())}
        {...aria({ role: 'textbox', label })}
      />
      <Button className={styles.button} onClick={() => onSearch(value.trim())}>
        <Icon name="search" />
        {t('search')}
      </Button>
    </View>
  );
}
