import { useId, type ReactNode } from 'react';
import type { CheckProps, ChoiceProps, Option } from './Choice.types';
import styles from './Choice.module.scss';
import { classes } from './classes';
import { Icon } from './Icon';

interface BoxProps {
  type: 'radio' | 'checkbox';
  group: string;
  field: string;
  option: Option;
  checked: boolean;
  wrong?: boolean;
  onChange: (checked: boolean) => void;
}

function Tick({ type, group, field, option, checked, wrong, onChange }: BoxProps) {
  return (
    <label className={classes(styles.option, option.disabled && styles.disabled)}>
      <input
        type={type}
        name={group}
        data-field={field}
        className={styles.box}
        checked={checked}
        disabled={option.disabled}
        aria-invalid={wrong || undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.words} lang={option.lang}>
        {option.label}
        {option.note ? <span className={styles.note}>{option.note}</span> : null}
      </span>
    </label>
  );
}

function Group({
  label,
  hint,
  error,
  row,
  id,
  children,
}: {
  label: string;
  hint?: string;
  error?: string;
  row?: boolean;
  id: string;
  children: ReactNode;
}) {
  return (
    <fieldset
      className={styles.group}
      aria-describedby={classes(hint && `${id}-hint`, error && `${id}-error`) || undefined}
    >
      <legend className={styles.label}>{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <div className={classes(styles.options, row && styles.row)}>{children}</div>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="error" /> {error}
        </p>
      ) : null}
    </fieldset>
  );
}

export function Choice<V extends string>({ name, options, value, onChange, ...rest }: ChoiceProps<V>) {
  const id = useId();
  return (
    <Group {...rest} id={id}>
      {options.map((option) => (
        <Tick
          key={option.value}
          type="radio"
          group={id}
          field={name}
          option={option}
          checked={option.value === value}
          wrong={Boolean(rest.error)}
          onChange={() => onChange(option.value)}
        />
      ))}
    </Group>
  );
}

export function Check({ name, label, note, value, error, disabled, onChange }: CheckProps) {
  const id = useId();
  return (
    <div>
      <Tick
        type="checkbox"
        group={id}
        field={name}
        option={{ value: name, label, note, disabled }}
        checked={value}
        wrong={Boolean(error)}
        onChange={onChange}
      />
      {error ? (
        <p className={styles.error} role="alert">
          <Icon name="error" /> {error}
        </p>
      ) : null}
    </div>
  );
}
