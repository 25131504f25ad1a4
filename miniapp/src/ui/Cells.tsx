import { Text, View } from '@tarojs/components';
import { aria } from './aria';
import styles from './Cells.module.scss';
import type { CellsProps } from './Cells.types';
import { classes } from './classes';

export function Cells({ label, cells, narrow, value, onChange }: CellsProps) {
  return (
    <View className={styles.group} {...aria({ role: 'radiogroup', label })}>
      <Text className={styles.label}>{label}</Text>
      <View className={classes(styles.grid, narrow && styles.narrow)}>
        {cells.map((each) => (
          <View
            key={each.value}
            className={classes(styles.cell, each.disabled && styles.disabled, each.value === value && styles.chosen)}
            onClick={each.disabled ? undefined : () => onChange(each.value)}
            {...aria({ role: 'radio', checked: each.value === value, disabled: each.disabled })}
          >
            <Text className={styles.title}>{each.title}</Text>
            {each.detail ? <Text className={styles.detail}>{each.detail}</Text> : null}
            <Text className={styles.note}>{each.note}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
