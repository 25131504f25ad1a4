import { useId } from 'react';
import type { SelectProps } from './Choice.types';
import { classes } from './classes';
import { FieldFrame } from './FieldFrame';
import styles from './Field.module.scss';

export function Select<V extends string>(props: SelectProps<V>) {
  const { name, options, empty, value, onChange, hint, error } = props;
  const id = useId();
  return (
    <FieldFrame label={props.label} hint={hint} error={error} optional={props.optional} id={id}>
      <select
        id={id}
        data-field={name}
        className={classes(styles.input, error && styles.wrong)}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={classes(hint && `${id}-hint`, error && `${id}-error`) || undefined}
        onChange={(event) => onChange(event.target.value as V | '')}
      >
        {empty === undefined && value !== '' ? null : <option value="">{empty ?? ''}</option>}
        {options.map((each) => (
          <option key={each.value} value={each.value} disabled={each.disabled} lang={each.lang}>
            {each.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
