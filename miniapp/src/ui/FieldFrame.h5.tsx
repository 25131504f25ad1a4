import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import type { FieldFrameProps } from './FieldFrame.types';
import styles from './Field.module.scss';
import { Icon } from './Icon';

export function FieldFrame({ id, label, hint, error, optional, kind, max, value = '', children }: FieldFrameProps) {
  const t = useWords(commonWords);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {optional ? <span className={styles.optional}>({t('optional')})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      {kind === 'prose' && max ? <p className={styles.counter}>{t('chars', { n: value.length, max })}</p> : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="error" /> {error}
        </p>
      ) : null}
    </div>
  );
}
