import { useId, useState } from 'react';
import { commonWords } from '@/words/common';
import { useWords } from '@/words/use-words';
import { classes } from './classes';
import { FieldFrame } from './FieldFrame';
import styles from './Field.module.scss';
import type { FieldProps } from './Field.types';

const inputs = {
  line: { type: 'text' },
  phone: { type: 'tel', inputMode: 'tel' },
  password: { type: 'password' },
  digits: { type: 'text', inputMode: 'numeric' },
} as const;

export function Field(props: FieldProps) {
  const {
    name,
    value,
    onChange,
    kind = 'line',
    hint,
    error,
    optional,
    max,
    rows = 5,
    disabled,
    autoComplete,
    onLeave,
  } = props;
  const t = useWords(commonWords);
  const id = useId();
  const [shown, setShown] = useState(false);
  const shared = {
    id,
    value,
    disabled,
    autoComplete,
    maxLength: max,
    'data-field': name,
    className: classes(styles.input, error && styles.wrong, kind === 'prose' && styles.prose),
    'aria-required': !optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': classes(hint && `${id}-hint`, error && `${id}-error`) || undefined,
    onBlur: onLeave,
  };
  return (
    <FieldFrame {...props} id={id}>
      {kind === 'prose' ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <span className={styles.line}>
          <input
            {...shared}
            {...inputs[kind]}
            type={shown ? 'text' : inputs[kind].type}
            onChange={(event) => onChange(event.target.value)}
          />
          {kind === 'password' ? (
            <button type="button" className={styles.show} aria-pressed={shown} onClick={() => setShown(!shown)}>
              {t(shown ? 'hidePassword' : 'showPassword')}
            </button>
          ) : null}
        </span>
      )}
    </FieldFrame>
  );
}
