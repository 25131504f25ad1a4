import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import type { CheckProps, ChoiceProps, Option } from './Choice.types';
import styles from './Choice.module.scss';
import { classes } from './classes';
import { Icon } from './Icon';

interface TickProps {
  role: 'radio' | 'checkbox';
  option: Option;
  checked: boolean;
  onPress: () => void;
}

function Tick({ role, option, checked, onPress }: TickProps) {
  const { label, note, disabled } = option;
  return (
    <View
      className={classes(styles.option, disabled && styles.disabled)}
      onClick={disabled ? undefined : onPress}
      {...aria({ role, checked, disabled, label: note ? `${label} ${note}` : label })}
    >
      <View className={classes(styles.mark, role === 'radio' && styles.round, checked && styles.on)}>
        {checked ? <Icon name="check" /> : null}
      </View>
      <View className={styles.words}>
        <Text>{label}</Text>
        {note ? <Text className={styles.note}>{note}</Text> : null}
      </View>
    </View>
  );
}

function Group({
  name,
  label,
  hint,
  error,
  row,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  row?: boolean;
  children: ReactNode;
}) {
  return (
    <View className={styles.group} id={`field-${name}`}>
      <Text className={styles.label}>{label}</Text>
      {hint ? <Text className={styles.hint}>{hint}</Text> : null}
      <View className={classes(styles.options, row && styles.row)}>{children}</View>
      {error ? (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          {error}
        </View>
      ) : null}
    </View>
  );
}

export function Choice<V extends string>({ options, value, onChange, ...rest }: ChoiceProps<V>) {
  return (
    <Group {...rest}>
      {options.map((option) => (
        <Tick
          key={option.value}
          role="radio"
          option={option}
          checked={option.value === value}
          onPress={() => onChange(option.value)}
        />
      ))}
    </Group>
  );
}

export function Check({ name, label, note, value, error, disabled, onChange }: CheckProps) {
  return (
    <View id={`field-${name}`}>
      <Tick
        role="checkbox"
        option={{ value: name, label, note, disabled }}
        checked={value}
        onPress={() => onChange(!value)}
      />
      {error ? (
        <View className={styles.error} {...aria({ role: 'alert' })}>
          {error}
        </View>
      ) : null}
    </View>
  );
}
