import { useId } from 'react';
import { classes } from './classes';
import type { DatePickProps } from './DatePick.types';
import { FieldFrame } from './FieldFrame';
import styles from './Field.module.scss';

export function DatePick({ name, label, value, min, max, hint, error, optional, onChange }: DatePickProps) {
  const id = useId();
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} id={id}>
      <input
        type="date"
        id={id}
        data-field={name}
        className={classes(styles.input, error && styles.wrong)}
        value={value}
        min={min}
        max={max}
        aria-invalid={error ? true : undefined}
        aria-describedby={classes(hint && `${id}-hint`, error && `${id}-error`) || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
