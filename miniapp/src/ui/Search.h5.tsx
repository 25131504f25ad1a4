import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { Icon } from './Icon';
import styles from './Search.module.scss';
import type { SearchProps } from './Search.types';

export function Search({ label, value, placeholder, onChange, onSearch }: SearchProps) {
  const t = useWords(commonWords);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(value.trim());
      }}
    >
      <input
        type="search"
        className={styles.input}
        aria-label={label}
        value={value}
        maxLength={100}
        placeholder={placeholder ?? label}
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="submit" className={styles.button}>
        <Icon name="search" />
        <span>{t('search')}</span>
      </button>
    </form>
  );
}
